package io.github.reactivepostman.spring.webclient;

import io.github.reactivepostman.http.GatewayAttempt;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells an attempt of its answer; the body of one that is no success is read, so that its connection is free again. */
final class ReceivedAnswer {

    private static final byte[] NONE = new byte[0];

    private ReceivedAnswer() {}

    static Mono<ClientResponse> read(ClientResponse response, GatewayAttempt<ClientResponse> attempt) {
        boolean success = attempt.answered(response.statusCode().value(), headers(response));
        return success
                ? Mono.just(response)
                : body(response).flatMap(body -> attempt.failed(detached(response, body), body));
    }

    /** The status says enough: the body is read if it can be. */
    private static Mono<byte[]> body(ClientResponse response) {
        return response.bodyToMono(byte[].class)
                .onErrorReturn(Exception.class, NONE)
                .defaultIfEmpty(NONE);
    }

    private static ClientResponse detached(ClientResponse response, byte[] body) {
        return response.mutate()
                .body(consumed -> body.length == 0
                        ? Flux.empty()
                        : Flux.defer(() -> Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(body))))
                .build();
    }

    private static HttpHeaders headers(ClientResponse response) {
        Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.headers().asHttpHeaders().forEach(values::put);
        values.remove("");
        return HttpHeaders.of(values, (name, value) -> true);
    }
}
