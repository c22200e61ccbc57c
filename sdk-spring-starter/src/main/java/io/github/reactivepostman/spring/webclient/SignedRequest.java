package io.github.reactivepostman.spring.webclient;

import io.github.reactivepostman.http.GatewayAttempt;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.reactive.function.client.ClientRequest;
import reactor.core.publisher.Mono;

/** A request that gets its key as it leaves: neither filters nor exceptions, which hold a request's headers, see it. */
final class SignedRequest {

    private SignedRequest() {}

    static ClientRequest of(ClientRequest request, GatewayAttempt<?> attempt) {
        BodyInserter<?, ? super ClientHttpRequest> body = request.body();
        return ClientRequest.from(request)
                .body((out, context) -> Mono.defer(() -> {
                    attempt.sending(out.getHeaders()::set);
                    return body.insert(out, context);
                }))
                .build();
    }
}
