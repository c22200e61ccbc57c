package io.github.reactivepostman.http;

import io.github.reactivepostman.error.PostmanException;
import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.internal.limit.CallTag;
import io.github.reactivepostman.internal.limit.Permit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** One call of one subscriber that another HTTP client sends. */
final class OutsideCall<T> {

    private final DefaultExchange exchange;
    private final RequestInfo info;
    private final CallTag tag;
    private final Function<GatewayAttempt<T>, Mono<T>> sender;
    private volatile @Nullable Failure<T> last;

    OutsideCall(DefaultExchange exchange, GatewayCall call, String path, Function<GatewayAttempt<T>, Mono<T>> sender) {
        this.exchange = exchange;
        this.info = call.info();
        this.tag = new CallTag(info, path, call.priority(), call.maxWait());
        this.sender = sender;
    }

    /** Puts the call together as {@link Call} does; who uses another client gets that client's answers and errors. */
    Mono<T> answer() {
        ExchangeSettings settings = exchange.settings();
        Mono<T> gated = settings.engine().gate(tag, Mono.deferContextual(this::attempt));
        Mono<T> retried = settings.policies().aroundCall(settings.retries().apply(gated));
        return retried.onErrorResume(PostmanException.class, this::handOver);
    }

    private Mono<T> attempt(ContextView context) {
        Attempt attempt = new Attempt(exchange, info, Credentials.KEY, context.getOrDefault(Permit.class, null));
        return exchange.settings()
                .policies()
                .aroundAttempt(attempt, () -> attempt.send(key -> send(new OutsideAttempt<>(this, attempt, key))));
    }

    private Mono<T> send(OutsideAttempt<T> attempt) {
        return Mono.defer(() -> sender.apply(attempt)).onErrorMap(Exception.class, attempt::typed);
    }

    /** Notes what the caller gets, should the call end with this error. */
    <E extends PostmanException> E end(E error, Mono<T> outcome) {
        last = new Failure<>(error, outcome);
        return error;
    }

    private Mono<T> handOver(PostmanException error) {
        Failure<T> failure = last;
        return failure != null && failure.error == error ? failure.outcome : Mono.error(error);
    }

    private record Failure<T>(PostmanException error, Mono<T> outcome) {}
}
