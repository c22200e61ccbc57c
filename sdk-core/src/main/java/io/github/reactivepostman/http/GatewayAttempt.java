package io.github.reactivepostman.http;

import java.net.http.HttpHeaders;
import java.util.function.BiConsumer;
import reactor.core.publisher.Mono;

/**
 * One attempt of a call that has its permit: what another HTTP client does for it, and is told.
 *
 * <p>A permit lets one request out. The methods are called in the order below, from any thread.
 *
 * @param <T> what the other client calls an answer
 */
public interface GatewayAttempt<T> {

    /**
     * Notes that the request leaves now, from which moment on the service may count it, and adds the API key.
     *
     * @param headers takes the name and the value of a header of the request; nobody else is to see them
     * @throws IllegalStateException when this attempt has sent a request already: a redirect, or a repetition that is not
     *     the client's
     */
    void sending(BiConsumer<String, String> headers);

    /**
     * Tells the limits of an answer, as soon as its headers are in and before its body is.
     *
     * @return whether it is a success, which the attempt ends with; else its body is read and given to {@link #failed}
     */
    boolean answered(int status, HttpHeaders headers);

    /**
     * Returns the end of an attempt whose answer is no success. It looks like the client's error to retries and policies,
     * and is the answer again for the caller.
     *
     * @param answer what the caller gets if this attempt is the last one; it must not need the connection any more
     * @param body what the service said, by which 429s are told apart; empty when it could not be read
     * @throws IllegalStateException when {@link #answered} was not called
     */
    Mono<T> failed(T answer, byte[] body);
}
