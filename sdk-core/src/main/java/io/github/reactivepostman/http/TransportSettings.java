package io.github.reactivepostman.http;

import java.net.URI;
import java.time.Duration;
import java.util.function.UnaryOperator;
import reactor.netty.http.client.HttpClient;

/**
 * How the service is reached; immutable.
 *
 * @param baseUri the server, without a slash at its end
 * @param connectTimeout the longest time to connect
 * @param responseTimeout the longest silence of the server once a request was sent
 * @param maxIdleTime how long an unused connection is kept
 * @param maxConnections how many connections may be open at once
 * @param maxResponseSize the most bytes that an answer's body may have
 * @param httpClient changes the HTTP client before the settings that are not to be changed
 */
public record TransportSettings(
        URI baseUri,
        Duration connectTimeout,
        Duration responseTimeout,
        Duration maxIdleTime,
        int maxConnections,
        long maxResponseSize,
        UnaryOperator<HttpClient> httpClient) {

    /** Time after which an unused connection is dropped by default: before a server with a 5 s keep-alive does so. */
    public static final Duration MAX_IDLE_TIME = Duration.ofSeconds(4);

    /** Size that an answer's body may have by default, in bytes. */
    public static final long MAX_RESPONSE_SIZE = 100L * 1024 * 1024;

    private static final long LARGEST_ARRAY = Integer.MAX_VALUE - 8L;

    public TransportSettings {
        Checks.positive("connectTimeout", connectTimeout);
        Checks.between("connectTimeout in milliseconds", connectTimeout.toMillis(), 1, Integer.MAX_VALUE);
        Checks.positive("responseTimeout", responseTimeout);
        Checks.positive("maxIdleTime", maxIdleTime);
        Checks.between("maxConnections", maxConnections, 1, Integer.MAX_VALUE);
        Checks.between("maxResponseSize", maxResponseSize, 1, LARGEST_ARRAY);
    }
}
