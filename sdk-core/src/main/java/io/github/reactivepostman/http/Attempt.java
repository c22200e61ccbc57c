package io.github.reactivepostman.http;

import io.github.reactivepostman.error.PostmanRequestException;
import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.error.UnreadableAnswerException;
import io.github.reactivepostman.internal.limit.Permit;
import io.github.reactivepostman.internal.limit.Permit.Refusal;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** One attempt of a call, with the permit that lets one request out. */
final class Attempt implements ExchangeFilter.Next {

    private final DefaultExchange exchange;
    private final RequestInfo info;
    private final Credentials credentials;
    private final @Nullable Permit permit;
    private final AtomicBoolean used = new AtomicBoolean();
    private volatile String key = "";
    private volatile boolean sent;

    Attempt(DefaultExchange exchange, RequestInfo info, Credentials credentials, @Nullable Permit permit) {
        this.exchange = exchange;
        this.info = info;
        this.credentials = credentials;
        this.permit = permit;
    }

    @Override
    public Mono<PostmanResponse> exchange(PostmanRequest request) {
        return send(value -> exchange.transport().send(this, request, value));
    }

    /** Hands the key to who sends the request, or an empty one if the call takes none. */
    <T> Mono<T> send(Function<String, Mono<T>> sender) {
        return credentials.useKey()
                ? key().flatMap(value -> sendWithKey(value, sender))
                : Mono.defer(() -> sendOnce("", sender));
    }

    private <T> Mono<T> sendWithKey(String value, Function<String, Mono<T>> sender) {
        String problem = ApiKeySource.problem(value);
        return problem == null ? sendOnce(value, sender) : Mono.error(new ApiKeyException(info, problem));
    }

    private <T> Mono<T> sendOnce(String value, Function<String, Mono<T>> sender) {
        if (exchange.isClosed()) {
            return Mono.error(exchange.closedFor(info));
        }
        if (!used.compareAndSet(false, true)) {
            return Mono.error(new IllegalStateException("a filter sent " + info
                    + " twice with one permit: leave another attempt to PostmanClient.builder().retry(...)"));
        }
        key = value;
        return sender.apply(value);
    }

    private Mono<String> key() {
        ApiKeySource source = exchange.settings().apiKey();
        return source.isConstant()
                ? source.key()
                : Mono.defer(source::key)
                        .onErrorMap(Exception.class, this::keyFailure)
                        .switchIfEmpty(Mono.error(() -> new ApiKeyException(info(), ApiKeySource.NONE)));
    }

    private PostmanRequestException keyFailure(Exception cause) {
        return new PostmanRequestException(
                info + " was not sent: the supplier of the apiKey failed", info, state(), false, cause);
    }

    void sending() {
        sent = true;
        if (permit != null) {
            permit.sending();
        }
    }

    /** Tells the limit engine of an answer; what one to a call without the key tells may be of another's limit. */
    void answered(int status, HttpHeaders headers) {
        if (permit != null) {
            boolean ours = credentials.useKey() || status == 429;
            permit.answered(status, ours ? headers : EmptyHttpHeaders.INSTANCE);
        }
    }

    /** Creates the answer, and tells the limit engine what a 429 means before anybody sees it. */
    Answer answer(int status, HttpHeaders headers, byte[] body) {
        Answer answer = new Answer(this, status, headers, body);
        if (status == 429 && permit != null) {
            permit.refused(refusal(answer.error().refusal()));
        }
        return answer;
    }

    <T> void show(T value, BiConsumer<T, Permit> reader) {
        if (permit != null) {
            reader.accept(value, permit);
        }
    }

    /** Whose month is used up when the key was not sent is not known: not the key's. */
    private Refusal refusal(Refusal told) {
        return told == Refusal.MONTH && !credentials.useKey() ? Refusal.PLAN : told;
    }

    boolean isSent() {
        return sent;
    }

    RequestInfo info() {
        return info;
    }

    @Nullable RateLimitState state() {
        return permit == null ? null : permit.state();
    }

    DefaultExchange exchange() {
        return exchange;
    }

    Credentials credentials() {
        return credentials;
    }

    /** Takes the key and other credentials out of a text of the server's, should it echo them. */
    String redact(String text) {
        String redacted = key.isEmpty() ? text : text.replace(key, "REDACTED");
        return credentials.redact(redacted);
    }

    UnreadableAnswerException unreadable(Answer answer, String problem, @Nullable Throwable cause) {
        return new UnreadableAnswerException(
                redact(problem), info, answer.status(), answer.headers(), answer.start(), state(), cause);
    }
}
