package io.github.reactivepostman.emulated;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.http.GatewayAttempt;
import io.github.reactivepostman.http.GatewayCall;
import io.netty.handler.codec.http.HttpMethod;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.NettyOutbound;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientRequest;
import reactor.netty.http.client.HttpClientResponse;

/** A program's own HTTP client, which sends its calls through the gateway of a client. */
record OwnClient(PostmanClient client, URI server, HttpClient http) {

    static OwnClient of(Live live) {
        HttpClient http = HttpClient.newConnection().disableRetry(true).responseTimeout(Duration.ofMillis(1500));
        return new OwnClient(live.client(), live.emulator().baseUri(), http);
    }

    OwnClient with(UnaryOperator<HttpClient> change) {
        return new OwnClient(client, server, change.apply(http));
    }

    Mono<Reply> get(String path) {
        return call(GatewayCall.of("GET", server.resolve(path)));
    }

    Mono<Reply> call(GatewayCall call) {
        return client.gateway().exchange(call, attempt -> send(call, attempt));
    }

    Mono<Reply> send(GatewayCall call, GatewayAttempt<Reply> attempt) {
        return http.request(HttpMethod.valueOf(call.method()))
                .uri(call.uri())
                .send((out, outbound) -> write(attempt, out, outbound))
                .response((in, content) -> read(attempt, in, content))
                .single();
    }

    private static NettyOutbound write(GatewayAttempt<Reply> attempt, HttpClientRequest out, NettyOutbound outbound) {
        attempt.sending(out.requestHeaders()::set);
        return outbound;
    }

    private static Mono<Reply> read(GatewayAttempt<Reply> attempt, HttpClientResponse in, ByteBufFlux content) {
        int status = in.status().code();
        boolean success = attempt.answered(status, headers(in));
        return content.aggregate().asByteArray().defaultIfEmpty(new byte[0]).flatMap(body -> {
            Reply reply = new Reply(status, new String(body, StandardCharsets.UTF_8));
            return success ? Mono.just(reply) : attempt.failed(reply, body);
        });
    }

    private static HttpHeaders headers(HttpClientResponse in) {
        Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        in.responseHeaders()
                .names()
                .forEach(name -> values.put(name, in.responseHeaders().getAll(name)));
        return HttpHeaders.of(values, (name, value) -> true);
    }

    /** What this client calls an answer. */
    record Reply(int status, String body) {}
}
