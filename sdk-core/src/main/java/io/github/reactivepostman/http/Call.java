package io.github.reactivepostman.http;

import io.github.reactivepostman.error.RateLimitedException;
import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.internal.limit.CallTag;
import io.github.reactivepostman.internal.limit.Permit;
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
    private volatile @Nullable Answer refusal;

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

    Mono<Answer> answer() {
        ExchangeSettings settings = exchange.settings();
        Mono<Answer> gated = settings.engine().gate(tag, Mono.deferContextual(this::attempt));
        Mono<Answer> retried = settings.retries().apply(gated);
        return raw ? retried.onErrorResume(RateLimitedException.class, this::lastRefusal) : retried;
    }

    private Mono<Answer> attempt(ContextView context) {
        Attempt attempt = new Attempt(this, context.getOrDefault(Permit.class, null));
        Mono<PostmanResponse> response =
                FilterChain.of(exchange.settings().filters(), attempt).exchange(request);
        return response.map(answer -> checked(attempt, answer));
    }

    private Answer checked(Attempt attempt, PostmanResponse response) {
        Answer answer = Answer.of(attempt, response);
        if (answer.isSuccess() || (raw && !answer.isWindowRefusal())) {
            return answer;
        }
        refusal = answer;
        throw StatusErrors.exception(answer);
    }

    private Mono<Answer> lastRefusal(RateLimitedException error) {
        Answer last = refusal;
        return last == null ? Mono.error(error) : Mono.just(last);
    }

    DefaultExchange exchange() {
        return exchange;
    }

    Credentials credentials() {
        return credentials;
    }

    RequestInfo info() {
        return info;
    }
}
