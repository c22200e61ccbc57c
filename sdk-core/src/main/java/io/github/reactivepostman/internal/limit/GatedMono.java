package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.Priority;
import java.time.Duration;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * An attempt behind the gate.
 *
 * <p>Belongs to one call: a second subscription, which only a retry makes, is another attempt of that call and keeps
 * its place.
 */
final class GatedMono<T> extends Mono<T> {

    private static final Duration FOREVER = Duration.ofDays(3650);

    private final DefaultLimitEngine engine;
    private final LimitLease owner;
    private final CallTag tag;
    private final Route route;
    private final Mono<T> attempt;

    private boolean asked;
    private long askedAt;

    GatedMono(DefaultLimitEngine engine, LimitLease owner, CallTag tag, Route route, Mono<T> attempt) {
        this.engine = engine;
        this.owner = owner;
        this.tag = tag;
        this.route = route;
        this.attempt = attempt;
    }

    @Override
    public void subscribe(CoreSubscriber<? super T> actual) {
        long now = engine.nanoTime();
        GatedTicket<T> ticket =
                new GatedTicket<>(engine, tag, route, priority(actual.currentContext()), attempt, actual);
        ticket.owner = owner;
        ticket.again = asked;
        ticket.askedAt = asked ? askedAt : now;
        ticket.deadline = deadline(now);
        asked = true;
        askedAt = ticket.askedAt;
        actual.onSubscribe(ticket);
        engine.acquire(ticket);
    }

    private Priority priority(Context context) {
        Priority own = tag.priority();
        if (own != null) {
            return own;
        }
        return context.hasKey(Priority.CONTEXT_KEY) ? context.get(Priority.CONTEXT_KEY) : Priority.INTERACTIVE;
    }

    private long deadline(long now) {
        Duration longest = tag.maxWait() != null ? tag.maxWait() : engine.maxWait();
        if (longest == null || longest.compareTo(FOREVER) > 0) {
            return Bucket.NEVER;
        }
        return now + longest.toNanos();
    }
}
