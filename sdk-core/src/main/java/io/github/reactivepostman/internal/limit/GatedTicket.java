package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.Priority;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.netty.handler.codec.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/** An attempt's ticket as the subscriber of its source: the permit travels in the context, the answer comes back. */
final class GatedTicket<T> extends Ticket implements CoreSubscriber<T>, Permit {

    private final LimitLease owner;
    private final Mono<T> attempt;
    private final CoreSubscriber<? super T> actual;

    /** Made when the attempt starts: while it waits, nobody asks for it. */
    private @Nullable Context context;

    private @Nullable Answer refusal;
    private volatile boolean settled;

    GatedTicket(
            LimitLease owner,
            CallTag tag,
            Route route,
            Priority priority,
            Mono<T> attempt,
            CoreSubscriber<? super T> actual) {
        super(tag, route, priority);
        this.owner = owner;
        this.attempt = attempt;
        this.actual = actual;
    }

    @Override
    void start() {
        if (failure != null) {
            settled = true;
            engine().limiters().denied();
            actual.onError(failure);
        } else if (isCancelled()) {
            settle();
        } else {
            engine().limiters().granted();
            subscribe();
        }
    }

    /** A source that throws where it should signal must not keep its permit. */
    private void subscribe() {
        try {
            attempt.subscribe(this);
        } catch (RuntimeException e) {
            onError(e);
        }
    }

    @Override
    public void sending() {
        sending = true;
    }

    @Override
    public void answered(int status, HttpHeaders headers) {
        long now = engine().nanoTime();
        Answer answer = engine().read(headers, now);
        if (status == 429) {
            refusal = answer;
        } else {
            settled = true;
            engine().answered(this, answer, now);
        }
    }

    @Override
    public void refused(Refusal kind) {
        Answer answer = refusal == null ? Answer.SILENT : refusal;
        settled = true;
        engine().refused(this, kind, answer, engine().nanoTime());
    }

    @Override
    public void toldMonth(long limit, long remaining) {
        engine().toldMonth(this, limit, remaining);
    }

    @Override
    public RateLimitState state() {
        return engine().strictest(route);
    }

    private void settle() {
        if (!settled) {
            settled = true;
            if (refusal != null) {
                refused(Refusal.WINDOW); // an answer 429 of which the body never came
            } else {
                engine().finished(this);
            }
        }
    }

    @Override
    public void cancel() {
        super.cancel();
        settle();
    }

    @Override
    public Context currentContext() {
        Context made = context;
        if (made == null) {
            made = actual.currentContext().put(Permit.class, this);
            context = made;
        }
        return made;
    }

    private DefaultLimitEngine engine() {
        return owner.engine();
    }

    @Override
    LimitLease owner() {
        return owner;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        set(subscription);
    }

    @Override
    public void onNext(T value) {
        actual.onNext(value);
    }

    @Override
    public void onError(Throwable error) {
        settle();
        actual.onError(error);
    }

    @Override
    public void onComplete() {
        settle();
        actual.onComplete();
    }
}
