package io.github.reactivepostman.http;

import reactor.core.publisher.Mono;

/**
 * Stands between the calls and the transport: may change the request, look at the answer, or answer by itself.
 *
 * <p>Runs in every attempt of a call, after it got its permit. The first filter added is the outermost. What a filter
 * waits for keeps the permit of its call in use.
 */
@FunctionalInterface
public interface ExchangeFilter {

    /** Returns the answer to the request, as a rule that of {@code next}; must not be empty. */
    Mono<PostmanResponse> filter(PostmanRequest request, Next next);

    /** The filters that follow, and the transport at their end. */
    @FunctionalInterface
    interface Next {

        /**
         * Hands the request on.
         *
         * <p>A permit lets one request out: the second subscription within one attempt fails with an
         * {@code IllegalStateException}. Another attempt is for the client's retries to make.
         */
        Mono<PostmanResponse> exchange(PostmanRequest request);
    }
}
