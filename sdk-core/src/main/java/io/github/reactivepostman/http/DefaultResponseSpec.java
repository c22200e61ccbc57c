package io.github.reactivepostman.http;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the answer of a call; decodes outside of its retries, so that an unreadable answer is never asked for again. */
record DefaultResponseSpec(DefaultExchange exchange, CallDraft draft) implements ResponseSpec {

    @Override
    public <T> Mono<T> bodyToMono(Class<T> type) {
        return type == Void.class ? answer().then(Mono.empty()) : answer().map(answer -> codec().read(answer, type));
    }

    @Override
    public <T> Mono<T> bodyToMono(TypeRef<T> type) {
        return answer().map(answer -> codec().read(answer, type));
    }

    @Override
    public <T> Mono<T> bodyToMono(String wrapper, Class<T> type) {
        return answer().map(answer -> codec().readField(answer, wrapper, type));
    }

    @Override
    public <T> Flux<T> bodyToFlux(Class<T> type) {
        return elements(null, type);
    }

    @Override
    public <T> Flux<T> bodyToFlux(String wrapper, Class<T> type) {
        return elements(wrapper, type);
    }

    @Override
    public <T> Mono<Entity<T>> toEntity(Class<T> type) {
        return entity(answer -> codec().read(answer, type));
    }

    @Override
    public <T> Mono<Entity<T>> toEntity(TypeRef<T> type) {
        return entity(answer -> codec().read(answer, type));
    }

    @Override
    public Mono<Entity<Void>> toBodilessEntity() {
        return answer().map(answer -> new Entity<>(answer.status(), answer.headers(), null));
    }

    private <T> Flux<T> elements(@Nullable String wrapper, Class<T> type) {
        return answer().flatMapMany(answer -> JsonElements.flux(codec(), answer, wrapper, type));
    }

    private <T> Mono<Entity<T>> entity(Function<Answer, T> reader) {
        return answer().map(answer -> new Entity<>(answer.status(), answer.headers(), reader.apply(answer)));
    }

    private Mono<Answer> answer() {
        return exchange.answer(draft, false);
    }

    @Override
    public String toString() {
        return draft.toString();
    }

    private Codec codec() {
        return exchange.codec();
    }
}
