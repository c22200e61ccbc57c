package io.github.reactivepostman.http;

import io.github.reactivepostman.ratelimit.Priority;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Gathers a call; immutable. */
final class DefaultRequestSpec implements RequestSpec {

    private final DefaultExchange exchange;
    private final CallDraft draft;

    DefaultRequestSpec(DefaultExchange exchange, CallDraft draft) {
        this.exchange = exchange;
        this.draft = draft;
    }

    @Override
    public RequestSpec query(String name, @Nullable Object value) {
        requireName(name);
        return value == null ? this : with(draft.withQuery(name, value.toString()));
    }

    @Override
    public RequestSpec secretQuery(String name, String value) {
        requireName(name);
        if (value.isBlank()) {
            throw new IllegalArgumentException("value of the query parameter " + name + " must not be blank");
        }
        return with(draft.withCredentials(draft.credentials().withQuery(name, value)));
    }

    private static void requireName(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of a query parameter must not be blank");
        }
    }

    @Override
    public RequestSpec basicAuth(String user, String password) {
        return with(draft.withCredentials(draft.credentials().withBasic(user, password)));
    }

    @Override
    public RequestSpec header(String name, String value) {
        return with(draft.withHeader(name, value));
    }

    @Override
    public RequestSpec body(Object value) {
        return with(draft.withBody(null, value));
    }

    @Override
    public RequestSpec body(String wrapper, Object value) {
        if (value instanceof Body) {
            throw new IllegalArgumentException("a Body cannot be the value of '" + wrapper + "': pass what to write");
        }
        return with(draft.withBody(wrapper, value));
    }

    @Override
    public RequestSpec repeatable(boolean repeatable) {
        return with(draft.withRepeatable(repeatable));
    }

    @Override
    public RequestSpec priority(Priority priority) {
        return with(draft.withPriority(priority));
    }

    @Override
    public RequestSpec maxWait(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("maxWait must not be negative, was " + time);
        }
        return with(draft.withMaxWait(time));
    }

    @Override
    public RequestSpec responseTimeout(Duration time) {
        return with(draft.withResponseTimeout(Checks.positive("responseTimeout", time)));
    }

    @Override
    public ResponseSpec retrieve() {
        return new DefaultResponseSpec(exchange, draft);
    }

    @Override
    public <R> Mono<R> exchange(Function<PostmanResponse, Mono<R>> reader) {
        return exchange.answer(draft, true).flatMap(reader);
    }

    private RequestSpec with(CallDraft changed) {
        return new DefaultRequestSpec(exchange, changed);
    }

    @Override
    public String toString() {
        return draft.toString();
    }
}
