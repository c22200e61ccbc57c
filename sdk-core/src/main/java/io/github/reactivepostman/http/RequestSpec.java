package io.github.reactivepostman.http;

import io.github.reactivepostman.ratelimit.Priority;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A call about to be made; immutable, so each method returns another spec. Nothing is sent before somebody subscribes,
 * and each subscriber makes a call of its own.
 */
public interface RequestSpec {

    /** Adds a query parameter, percent-encoded; a null value leaves it out. */
    RequestSpec query(String name, @Nullable Object value);

    /**
     * Sets a header.
     *
     * @throws IllegalArgumentException for the API key's header, which only the client sets
     */
    RequestSpec header(String name, String value);

    /**
     * Adds a query parameter whose value is a secret, such as an access key: no filter sees it, and where an answer
     * repeats it, exceptions show {@code REDACTED}.
     */
    RequestSpec secretQuery(String name, String value);

    /**
     * Sends a name and a password by HTTP basic authentication in place of the API key; no filter sees them.
     *
     * @throws IllegalArgumentException when one is blank or has control characters, or the name has a colon; the
     *     message shows neither
     */
    RequestSpec basicAuth(String user, String password);

    /** Sets the body: a {@link Body}, or any other value to be written as JSON. */
    RequestSpec body(Object value);

    /** Sets the body to a JSON object whose only field is {@code wrapper}, with the given value. */
    RequestSpec body(String wrapper, Object value);

    /** Overrides whether the call may be sent again when it is not known whether the service executed it. */
    RequestSpec repeatable(boolean repeatable);

    /** Overrides who goes first while calls wait for a permit. */
    RequestSpec priority(Priority priority);

    /** Overrides the longest wait for a permit. */
    RequestSpec maxWait(Duration time);

    /** Overrides the longest wait for an answer once the request was sent. */
    RequestSpec responseTimeout(Duration time);

    /** Prepares to read the answer; an error status becomes a {@code PostmanException}. */
    ResponseSpec retrieve();

    /** Hands over the answer whatever its status is; limits and retries of lost connections still apply. */
    <R> Mono<R> exchange(Function<PostmanResponse, Mono<R>> reader);

    /** Reads the answer's JSON as the given type; an error status becomes a {@code PostmanException}. */
    default <T> Mono<T> as(Class<T> type) {
        return retrieve().bodyToMono(type);
    }

    /** Reads the answer's JSON as the given generic type. */
    default <T> Mono<T> as(TypeRef<T> type) {
        return retrieve().bodyToMono(type);
    }

    /** Reads the value that the answer's JSON object has under the wrapper's name. */
    default <T> Mono<T> as(String wrapper, Class<T> type) {
        return retrieve().bodyToMono(wrapper, type);
    }

    /** Reads the elements of the array that the answer's JSON object has under the wrapper's name. */
    default <T> Flux<T> asFlux(String wrapper, Class<T> type) {
        return retrieve().bodyToFlux(wrapper, type);
    }

    /** Makes the call and leaves the answer's body unread. */
    default Mono<Void> send() {
        return retrieve().toBodilessEntity().then();
    }
}
