package io.github.reactivepostman.http;

import io.github.reactivepostman.error.PostmanException;
import io.github.reactivepostman.error.RateLimitedException;
import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.internal.limit.CallTag;
import io.github.reactivepostman.internal.limit.Permit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** One call of one subscriber: its body is encoded once, and all its attempts share it. */
final class Call {

    private final DefaultExchange exchange;
    private final RequestInfo info;
    private final PostmanRequest request;
    private final CallTag tag;
    private final Credentials credentials;
    private final boolean raw;
    private volatile @Nullable Failure last;

    private Call(DefaultExchange exchange, CallDraft draft, PostmanRequest request, boolean raw) {
        this.exchange = exchange;
        this.info = draft.info();
        this.request = request;
        this.tag = new CallTag(info, draft.path(), draft.priority(), draft.maxWait());
        this.credentials = draft.credentials();
        this.raw = raw;
    }

    static Call of(DefaultExchange exchange, CallDraft draft, boolean raw) {
        return new Call(exchange, draft, BodyWriter.request(exchange.codec(), draft), raw);
    }

    /** Puts the filters of whole calls around the call; they may give an answer of their own. */
    Mono<Answer> answer() {
        List<ExchangeFilter> filters = exchange.settings().callFilters();
        return filters.isEmpty()
                ? sent(request)
                : FilterChain.of(filters, changed -> Mono.from(sent(changed)))
                        .exchange(request)
                        .map(this::handed);
    }

    private Answer handed(PostmanResponse response) {
        Attempt none = new Attempt(exchange, info, credentials, null);
        return raw ? Answer.of(none, response) : checked(none, response);
    }

    /** Puts the call together, from the outside: the program's retry, the SDK's retries, the gate, the attempt. */
    private Mono<Answer> sent(PostmanRequest toSend) {
        if (exchange.isClosed()) {
            return Mono.error(exchange.closedFor(info));
        }
        ExchangeSettings settings = exchange.settings();
        Mono<Answer> attempt = Mono.deferContextual(context -> attempt(toSend, context));
        Mono<Answer> gated = settings.engine().gate(tag, attempt);
        Mono<Answer> retried = settings.retries().apply(gated);
        Mono<Answer> handed = raw ? retried.onErrorResume(RateLimitedException.class, this::handOver) : retried;
        return settings.policies().aroundCall(handed);
    }

    /** Puts an attempt together, from the outside: the program's policies, the filters, the transport. */
    private Mono<Answer> attempt(PostmanRequest toSend, ContextView context) {
        Attempt attempt = new Attempt(exchange, info, credentials, context.getOrDefault(Permit.class, null));
        Mono<Answer> guarded = exchange.settings().policies().aroundAttempt(attempt, () -> filtered(attempt, toSend));
        return raw ? guarded.onErrorResume(PostmanException.class, this::handOverUnlessRefused) : guarded;
    }

    private Mono<Answer> filtered(Attempt attempt, PostmanRequest toSend) {
        Mono<PostmanResponse> response =
                FilterChain.of(exchange.settings().filters(), attempt).exchange(toSend);
        return response.map(answer -> checked(attempt, answer));
    }

    /** Policies see an error status as the typed error, also if the caller is to get the answer itself. */
    private Answer checked(Attempt attempt, PostmanResponse response) {
        Answer answer = Answer.of(attempt, response);
        if (answer.isSuccess()) {
            return answer;
        }
        PostmanException error = StatusErrors.exception(answer);
        last = new Failure(answer, error);
        throw error;
    }

    /** A refusal of the window stays an error until the retries are through with it. */
    private Mono<Answer> handOverUnlessRefused(PostmanException error) {
        Failure failure = last;
        return failure != null && failure.answer.isWindowRefusal() ? Mono.error(error) : handOver(error);
    }

    private Mono<Answer> handOver(PostmanException error) {
        Failure failure = last;
        return failure != null && failure.error == error ? Mono.just(failure.answer) : Mono.error(error);
    }

    /** An answer that is no success, and the error that it became. */
    private record Failure(Answer answer, PostmanException error) {}
}
