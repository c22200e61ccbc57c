package io.github.reactivepostman.spring.autoconfigure;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an application sets of its clients; its text form shows no key.
 *
 * @param enabled Whether clients are configured.
 * @param apiKey API key of the default client, and of each named one that has none of its own.
 * @param server Server to call: that of the United States or that of the European Union.
 * @param baseUrl Address of a server of one's own, such as a proxy or an emulator; replaces the server.
 * @param connectTimeout Longest time to connect; by default that of spring.http.clients, or else 10 seconds.
 * @param responseTimeout Longest silence of the server once a request was sent; by default spring.http.clients' read
 *     timeout, or else 60 seconds.
 * @param maxConnections How many connections a client may have open at once.
 * @param maxIdleTime How long an unused connection is kept.
 * @param maxResponseSize Most that the body of an answer may have.
 * @param ssl Certificates.
 * @param rateLimit How calls keep to the call limits.
 * @param retry What is sent again.
 * @param quota What is done as the plan's month is used up.
 * @param health What the health of clients is told from.
 * @param primary Name of the client that is injected by type where there are several.
 * @param clients Further clients by their names; what one does not set is as directly below postman.
 */
@ConfigurationProperties("postman")
public record PostmanProperties(
        @DefaultValue("true") boolean enabled,
        @Nullable String apiKey,
        ClientProperties.@Nullable Server server,
        @Nullable URI baseUrl,
        @Nullable Duration connectTimeout,
        @Nullable Duration responseTimeout,
        @Nullable Integer maxConnections,
        @Nullable Duration maxIdleTime,
        @Nullable DataSize maxResponseSize,
        @DefaultValue @NestedConfigurationProperty ClientProperties.Ssl ssl,
        @DefaultValue @NestedConfigurationProperty RateLimitProperties rateLimit,
        @DefaultValue @NestedConfigurationProperty RetryProperties retry,
        @DefaultValue @NestedConfigurationProperty QuotaProperties quota,
        @DefaultValue Health health,
        @Nullable String primary,
        @DefaultValue Map<String, ClientProperties> clients) {

    /** Returns what is set for the default client. */
    ClientProperties defaults() {
        return new ClientProperties(
                apiKey,
                server,
                baseUrl,
                connectTimeout,
                responseTimeout,
                maxConnections,
                maxIdleTime,
                maxResponseSize,
                ssl,
                rateLimit,
                retry,
                quota);
    }

    @Override
    public String toString() {
        return "PostmanProperties[enabled=" + enabled + ", primary=" + primary + ", health=" + health + ", defaults="
                + defaults() + ", clients=" + clients + "]";
    }

    /**
     * What the health of clients is told from.
     *
     * @param probe Whether a look at the health makes a call, which counts in the limits; without, it is told from what
     *     the last calls have shown.
     */
    public record Health(@DefaultValue("false") boolean probe) {}
}
