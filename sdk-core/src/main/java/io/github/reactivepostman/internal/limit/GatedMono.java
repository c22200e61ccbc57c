package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.Priority;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
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

    private final LimitLease owner;
    private final CallTag tag;
    private final Route route;
    private final Mono<T> attempt;

    private boolean asked;
    private long askedAt;

    GatedMono(LimitLease owner, CallTag tag, Route route, Mono<T> attempt) {
        this.owner = owner;
        this.tag = tag;
        this.route = route;
        this.attempt = attempt;
    }

    @Override
    public void subscribe(CoreSubscriber<? super T> actual) {
        DefaultLimitEngine engine = owner.engine();
        long now = engine.nanoTime();
        GatedTicket<T> ticket =
                new GatedTicket<>(owner, tag, route, priority(actual.currentContext()), attempt, actual);
        ticket.again = asked;
        ticket.askedAt = asked ? askedAt : now;
        ticket.deadline = deadline(engine.maxWait(), now);
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

    private long deadline(@Nullable Duration usual, long now) {
        Duration longest = tag.maxWait() != null ? tag.maxWait() : usual;
        if (longest == null || longest.compareTo(FOREVER) > 0) {
            return Bucket.NEVER;
        }
        return now + longest.toNanos();
    }
}
