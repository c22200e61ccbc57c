package io.github.reactivepostman.api;

import static io.github.reactivepostman.api.FakeExchange.JSON;

import io.github.reactivepostman.http.Entity;
import io.github.reactivepostman.http.ResponseSpec;
import io.github.reactivepostman.http.TypeRef;
import java.lang.reflect.Type;
import java.net.http.HttpHeaders;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

record FakeResponse(FakeExchange exchange, SentCall call) implements ResponseSpec {

    private static final HttpHeaders NO_HEADERS = HttpHeaders.of(Map.of(), (name, value) -> true);

    @Override
    public <T> Mono<T> bodyToMono(Class<T> type) {
        return answer().map(json -> read(json, type));
    }

    @Override
    public <T> Mono<T> bodyToMono(TypeRef<T> type) {
        return answer().map(json -> read(json, reference(type)));
    }

    @Override
    public <T> Mono<T> bodyToMono(String wrapper, Class<T> type) {
        return answer().map(json -> read(json.required(wrapper), type));
    }

    @Override
    public <T> Flux<T> bodyToFlux(Class<T> type) {
        return answer().flatMapIterable(JsonNode::values).map(json -> read(json, type));
    }

    @Override
    public <T> Flux<T> bodyToFlux(String wrapper, Class<T> type) {
        return answer().flatMapIterable(json -> json.required(wrapper).values()).map(json -> read(json, type));
    }

    @Override
    public <T> Mono<Entity<T>> toEntity(Class<T> type) {
        return bodyToMono(type).map(body -> new Entity<>(200, NO_HEADERS, body));
    }

    @Override
    public <T> Mono<Entity<T>> toEntity(TypeRef<T> type) {
        return bodyToMono(type).map(body -> new Entity<>(200, NO_HEADERS, body));
    }

    @Override
    public Mono<Entity<Void>> toBodilessEntity() {
        return answer().map(json -> new Entity<>(200, NO_HEADERS, null));
    }

    private Mono<JsonNode> answer() {
        return Mono.fromSupplier(() -> exchange.send(call));
    }

    /** From text, as the real one does: a tree and a text are not always read alike. */
    private static <T> T read(JsonNode json, Class<T> type) {
        return JSON.readValue(json.toString(), type);
    }

    private static <T> T read(JsonNode json, TypeReference<T> type) {
        return JSON.readValue(json.toString(), type);
    }

    private static <T> TypeReference<T> reference(TypeRef<T> type) {
        return new TypeReference<>() {
            @Override
            public Type getType() {
                return type.type();
            }
        };
    }
}
