package io.github.reactivepostman.http;

import reactor.core.publisher.Mono;

/**
 * Stands between the calls and the transport: may change the request, look at the answer, or answer by itself. The first
 * filter added is the outermost.
 *
 * <p>As a filter, it runs in every attempt of a call, after the attempt got its permit. What it waits for keeps the permit
 * of its call in use.
 *
 * <p>As a call filter, it runs once for each call, outside of the wait for a permit and of all retries: it sees what the
 * caller will see. What it changes of the request is in every attempt.
 */
@FunctionalInterface
public interface ExchangeFilter {

    /**
     * Returns the answer to the request, as a rule that of {@code next}; must not be empty.
     *
     * <p>For a call filter, the answer of {@code next} has an error status only if the caller asks for whole answers with
     * {@code exchange}; to others it is an error already.
     */
    Mono<PostmanResponse> filter(PostmanRequest request, Next next);

    /** The filters that follow, and the transport at their end. */
    @FunctionalInterface
    interface Next {

        /**
         * Hands the request on.
         *
         * <p>A permit lets one request out: in a filter, the second subscription within one attempt fails with an
         * {@code IllegalStateException}. Another attempt is for the client's retries to make. In a call filter, each
         * subscription asks for a permit.
         */
        Mono<PostmanResponse> exchange(PostmanRequest request);
    }
}
