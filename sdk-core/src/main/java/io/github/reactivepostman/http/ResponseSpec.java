package io.github.reactivepostman.http;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * How the answer is read. An error status becomes a {@code PostmanResponseException} or
 * {@code QuotaExhaustedException}; a body that is missing, too large, or not of the type becomes an
 * {@code UnreadableAnswerException}.
 */
public interface ResponseSpec {

    /** Reads the body as JSON; as text for {@code String}, untouched for {@code byte[]}. */
    <T> Mono<T> bodyToMono(Class<T> type);

    /** Reads the body as JSON of a generic type. */
    <T> Mono<T> bodyToMono(TypeRef<T> type);

    /** Reads the value that the JSON object has under the wrapper's name. */
    <T> Mono<T> bodyToMono(String wrapper, Class<T> type);

    /** Reads the elements of a JSON array one by one, as they are asked for. */
    <T> Flux<T> bodyToFlux(Class<T> type);

    /** Reads the elements of the array that the JSON object has under the wrapper's name, as they are asked for. */
    <T> Flux<T> bodyToFlux(String wrapper, Class<T> type);

    /** Reads the body as JSON, together with status and headers. */
    <T> Mono<Entity<T>> toEntity(Class<T> type);

    /** Reads the body as JSON of a generic type, together with status and headers. */
    <T> Mono<Entity<T>> toEntity(TypeRef<T> type);

    /** Reads status and headers only. */
    Mono<Entity<Void>> toBodilessEntity();
}
