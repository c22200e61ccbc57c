package io.github.reactivepostman.http;

import java.net.URI;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * Lets another HTTP client's calls out within the limits of this one: through the same gate, with the same retries and
 * the program's policies, and counted in the same windows. Safe to use from any thread.
 *
 * <p>The client's filters, timeouts and size limit are its own transport's, and take no part.
 */
public interface Gateway {

    /** Returns the server that the calls have to go to. */
    URI server();

    /**
     * Returns the call held back until it has a permit, and sent again as the client's own calls are.
     *
     * <p>Ends with what the last attempt ended with, an error status' answer included: it adds errors only for calls that
     * it did not let out, such as a {@code PermitDeniedException}.
     *
     * @param attempt sends the request once with the other client and reports to its argument; called for every attempt
     * @throws IllegalArgumentException when the call goes to another server than the client's, which is not to see its key
     */
    <T> Mono<T> exchange(GatewayCall call, Function<GatewayAttempt<T>, Mono<T>> attempt);
}
