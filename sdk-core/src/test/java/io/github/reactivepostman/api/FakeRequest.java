package io.github.reactivepostman.api;

import io.github.reactivepostman.http.PostmanResponse;
import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.http.ResponseSpec;
import io.github.reactivepostman.ratelimit.Priority;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

record FakeRequest(FakeExchange exchange, SentCall call) implements RequestSpec {

    @Override
    public RequestSpec query(String name, @Nullable Object value) {
        return value == null ? this : new FakeRequest(exchange, call.withQuery(name, value.toString()));
    }

    @Override
    public RequestSpec header(String name, String value) {
        return new FakeRequest(exchange, call.withHeader(name, value));
    }

    @Override
    public RequestSpec secretQuery(String name, String value) {
        return query(name, value);
    }

    @Override
    public RequestSpec basicAuth(String user, String password) {
        return header("Authorization", user + ":" + password);
    }

    @Override
    public RequestSpec body(Object value) {
        String json = FakeExchange.JSON.writeValueAsString(value);
        return new FakeRequest(exchange, call.withBody(FakeExchange.JSON.readTree(json)));
    }

    @Override
    public RequestSpec body(String wrapper, Object value) {
        return body(Map.of(wrapper, value));
    }

    @Override
    public RequestSpec repeatable(boolean repeatable) {
        throw new AssertionError("resources say this on their endpoints");
    }

    @Override
    public RequestSpec priority(Priority priority) {
        throw new AssertionError("not the resources' business");
    }

    @Override
    public RequestSpec maxWait(Duration time) {
        throw new AssertionError("not the resources' business");
    }

    @Override
    public RequestSpec responseTimeout(Duration time) {
        return this;
    }

    @Override
    public ResponseSpec retrieve() {
        return new FakeResponse(exchange, call);
    }

    @Override
    public <R> Mono<R> exchange(Function<PostmanResponse, Mono<R>> reader) {
        throw new AssertionError("resources read typed answers");
    }
}
