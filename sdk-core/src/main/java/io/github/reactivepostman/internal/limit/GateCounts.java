package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.LimitCounts;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the gate did.
 *
 * <p>Written inside the core's turn only, so one writer at a time adds without a compare-and-set; read by any thread.
 */
final class GateCounts {

    private final AtomicLong granted = new AtomicLong();
    private final AtomicLong denied = new AtomicLong();
    private final AtomicLong refusals = new AtomicLong();
    private final AtomicLong totalWait = new AtomicLong();
    private final AtomicLong longestWait = new AtomicLong();

    /** Counts a ticket that got its permits. */
    void granted(Ticket ticket, long now) {
        long wait = Math.max(0, now - ticket.cameAt);
        add(granted, ticket.weight());
        add(totalWait, ticket.weight() * wait);
        if (wait > longestWait.getPlain()) {
            longestWait.setRelease(wait);
        }
    }

    /** Counts permits that were there when they were asked for. */
    void granted(int permits) {
        add(granted, permits);
    }

    /** Counts a ticket that will get no permit. */
    void denied(Ticket ticket) {
        add(denied, ticket.weight());
    }

    /** Counts an answer 429. */
    void refused() {
        add(refusals, 1);
    }

    LimitCounts with(long malformedHeaders, @Nullable Duration clockSkew) {
        return new LimitCounts(
                granted.get(),
                denied.get(),
                refusals.get(),
                malformedHeaders,
                Duration.ofNanos(totalWait.get()),
                Duration.ofNanos(longestWait.get()),
                clockSkew);
    }

    private static void add(AtomicLong count, long number) {
        count.setRelease(count.getPlain() + number);
    }
}
