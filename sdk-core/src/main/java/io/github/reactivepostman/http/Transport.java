package io.github.reactivepostman.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.util.AsciiString;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.NettyOutbound;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientRequest;
import reactor.netty.resources.ConnectionProvider;

/** Sends requests over Reactor Netty; neither follows redirects nor repeats anything by itself. */
final class Transport {

    static final AsciiString API_KEY = AsciiString.cached("X-Api-Key");
    private static final Set<String> BODY_EXPECTED = Set.of("POST", "PUT", "PATCH");
    private static final byte[] NONE = new byte[0];

    private final TransportSettings settings;
    private final ConnectionProvider connections;
    private final HttpClient client;
    /** A sender of each method that was used; making one copies all settings of the client. */
    private final Map<String, HttpClient.RequestSender> senders = new ConcurrentHashMap<>();

    private final AnswerReader answers;

    private Transport(TransportSettings settings, ConnectionProvider connections) {
        this.settings = settings;
        this.connections = connections;
        this.client = client(settings, connections);
        this.answers = new AnswerReader(settings.maxResponseSize());
    }

    static Transport create(TransportSettings settings) {
        ConnectionProvider connections = ConnectionProvider.builder("postman")
                .maxConnections(settings.maxConnections())
                .pendingAcquireMaxCount(-1)
                // The one used last is the one least likely to have been closed by the server meanwhile.
                .lifo()
                .maxIdleTime(settings.maxIdleTime())
                .evictInBackground(settings.maxIdleTime())
                .build();
        return new Transport(settings, connections);
    }

    private static HttpClient client(TransportSettings settings, ConnectionProvider connections) {
        HttpClient defaults = HttpClient.create(connections)
                .compress(true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int)
                        settings.connectTimeout().toMillis())
                .responseTimeout(settings.responseTimeout());
        return settings.httpClient().apply(defaults).followRedirect(false).disableRetry(true);
    }

    Mono<PostmanResponse> send(Attempt attempt, PostmanRequest request, String key) {
        return senders.computeIfAbsent(request.method(), method -> client.request(HttpMethod.valueOf(method)))
                .uri(settings.baseUri() + attempt.credentials().complete(request.pathAndQuery()))
                .send((out, outbound) -> write(attempt, request, key, out, outbound))
                .response((in, content) -> answers.read(attempt, in, content))
                .single()
                .onErrorMap(Exception.class, e -> TransportErrors.map(attempt, request, settings, e));
    }

    Mono<Void> closeLater() {
        return connections.disposeLater();
    }

    private static Publisher<Void> write(
            Attempt attempt, PostmanRequest request, String key, HttpClientRequest out, NettyOutbound outbound) {
        if (request.responseTimeout() != null) {
            out.responseTimeout(request.responseTimeout());
        }
        byte[] body = request.body() == null ? NONE : request.body();
        headers(request, out.requestHeaders(), body.length);
        credentials(attempt.credentials(), key, out.requestHeaders());
        attempt.sending();
        return body.length == 0 ? outbound : outbound.sendObject(Unpooled.wrappedBuffer(body));
    }

    private static void credentials(Credentials credentials, String key, HttpHeaders headers) {
        if (credentials.useKey()) {
            headers.set(API_KEY, key);
        }
        if (credentials.authorization() != null) {
            headers.set(HttpHeaderNames.AUTHORIZATION, credentials.authorization());
        }
    }

    private static void headers(PostmanRequest request, HttpHeaders headers, int length) {
        request.rawHeaders().forEach(headers::set);
        headers.remove(HttpHeaderNames.TRANSFER_ENCODING);
        if (length > 0 || BODY_EXPECTED.contains(request.method())) {
            headers.setInt(HttpHeaderNames.CONTENT_LENGTH, length);
        }
    }
}
