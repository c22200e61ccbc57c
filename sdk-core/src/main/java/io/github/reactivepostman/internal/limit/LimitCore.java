package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.error.PermitDeniedException.Reason;
import io.github.reactivepostman.error.PostmanException;
import io.github.reactivepostman.internal.limit.Permit.Refusal;
import io.github.reactivepostman.internal.limit.Ticket.State;
import io.github.reactivepostman.ratelimit.Priority;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the limits as one state machine without threads or timers: every method is told the time, and what is
 * let out or failed is handed over to be started.
 *
 * <p>Not safe for threads: {@link DefaultLimitEngine} lets one in at a time.
 */
final class LimitCore {

    private final Routes routes;
    private final MonthTracker month;
    private final WaitingRoom waiting;
    private final Denials denials;
    private final Consumer<Ticket> started;
    private boolean closed;
    private final AtomicLong refusals = new AtomicLong();

    LimitCore(Routes routes, MonthTracker month, WaitingRoom waiting, Denials denials, Consumer<Ticket> started) {
        this.routes = routes;
        this.month = month;
        this.waiting = waiting;
        this.denials = denials;
        this.started = started;
    }

    /** Takes in a new ticket; tells whether it has its permit already and is to be started by the caller. */
    boolean acquire(Ticket ticket, long now) {
        if (ticket.state != State.NEW) {
            return false; // cancelled before it got here
        }
        advance(now);
        if (denied(ticket, now)) {
            return false;
        }
        if (!ticket.route.hasWaiting() && ticket.route.admits(ticket, now)) {
            take(ticket, now);
            return true;
        }
        enqueue(ticket, now);
        return false;
    }

    private boolean denied(Ticket ticket, long now) {
        if (closed) {
            fail(ticket, denials.denied(ticket, Reason.CLOSED, -1, 0));
        } else if (ticket.isReportedBack() && month.refuses(now)) {
            fail(ticket, denials.exhausted(ticket));
        } else if (ticket.priority == Priority.BATCH && month.stopsBatch()) {
            fail(ticket, denials.denied(ticket, Reason.BATCH_STOPPED, -1, 0));
        }
        return ticket.state == State.SETTLED;
    }

    private void enqueue(Ticket ticket, long now) {
        long expected = waiting.expectedWait(ticket, now);
        if (waiting.isFull() && !ticket.again) {
            fail(ticket, denials.denied(ticket, Reason.QUEUE_FULL, expected, waiting.size()));
        } else if (ticket.deadline != Bucket.NEVER && now + expected > ticket.deadline) {
            int position = ticket.route.lane(ticket.priority).size();
            fail(ticket, denials.denied(ticket, Reason.WAIT_TOO_LONG, expected, position));
        } else {
            ticket.state = State.QUEUED;
            waiting.add(ticket);
        }
    }

    /** Does what the time has brought: new windows, permits, waits that have become too long. */
    void tick(long now) {
        advance(now);
        dispatch(now);
        if (now >= waiting.earliestDeadline()) {
            waiting.replan(now, this::failTooLong);
        }
    }

    private void advance(long now) {
        boolean any = false;
        for (Bucket bucket : routes.buckets()) {
            any |= bucket.advance(now);
        }
        if (any) {
            dispatch(now);
            waiting.replan(now, this::failTooLong);
        }
    }

    private void dispatch(long now) {
        for (Ticket ticket = waiting.next(now); ticket != null; ticket = waiting.next(now)) {
            waiting.remove(ticket);
            take(ticket, now);
            started.accept(ticket);
        }
    }

    private void take(Ticket ticket, long now) {
        ticket.sentAt = now;
        ticket.lowestTold = routes.account().lowestTold();
        for (Bucket bucket : ticket.route.buckets) {
            if (ticket.isReportedBack()) {
                bucket.take(now);
            } else {
                bucket.takeUnseen(ticket.weight, now);
            }
        }
        ticket.state = ticket.isReportedBack() ? State.IN_FLIGHT : State.SETTLED;
    }

    /** Settles an accepted call. */
    void answered(Ticket ticket, Answer answer, long now, Instant observedAt) {
        if (ticket.state == State.IN_FLIGHT) {
            ticket.state = State.SETTLED;
            month.accepted(answer, ticket.sentAt, now, observedAt);
            for (Bucket bucket : ticket.route.buckets) {
                Reading reading = readingOf(bucket, ticket.route, answer);
                if (reading == null) {
                    bucket.accepted(ticket.sentAt, now);
                } else {
                    int lowest = bucket == routes.account() ? ticket.lowestTold : Bucket.UNTOLD_YET;
                    bucket.accepted(reading, ticket.sentAt, lowest, now);
                }
            }
            stopBatch();
            failWaitersOfSpentMonth();
        }
        tick(now);
    }

    /** Returns what the answer told of the bucket; what fits none of the route's is the account's. */
    private @Nullable Reading readingOf(Bucket bucket, Route route, Answer answer) {
        for (Reading reading : answer.readings()) {
            Bucket told = route.bucketOf(reading);
            if (told == bucket || (told == null && bucket == routes.account() && isUnnamed(reading))) {
                return reading;
            }
        }
        return null;
    }

    private static boolean isUnnamed(Reading reading) {
        return reading.name() == null || reading.name().equals("default");
    }

    private void stopBatch() {
        if (month.stopsBatch()) {
            waiting.removeAll(
                    Priority.BATCH, ticket -> fail(ticket, denials.denied(ticket, Reason.BATCH_STOPPED, -1, 0)));
        }
    }

    /** Settles a call that was answered 429. */
    void refused(Ticket ticket, Refusal kind, Answer answer, long now, Instant observedAt) {
        if (ticket.state == State.IN_FLIGHT) {
            ticket.state = State.SETTLED;
            refusals.incrementAndGet();
            switch (kind) {
                case WINDOW -> windowRefused(ticket, answer, now);
                case MONTH -> monthRefused(ticket, answer, now, observedAt);
                case PLAN -> ticket.route.buckets.forEach(bucket -> bucket.accepted(ticket.sentAt, now));
            }
        }
        tick(now);
    }

    private void windowRefused(Ticket ticket, Answer answer, long now) {
        Reading reading = refusing(answer.readings());
        Bucket full = fullBucket(ticket.route, reading);
        for (Bucket bucket : ticket.route.buckets) {
            if (bucket == full) {
                bucket.refused(reading, answer.retryAfterNanos(), now);
            } else {
                bucket.giveBack();
            }
        }
        waiting.replan(now, this::failTooLong);
    }

    /** Of several buckets that a 429 tells of, the one with nothing left refused the call. */
    private static Reading refusing(List<Reading> readings) {
        Reading first = readings.isEmpty() ? Reading.NOTHING : readings.get(0);
        return readings.stream()
                .filter(reading -> reading.remaining() == 0)
                .findFirst()
                .orElse(first);
    }

    /** The bucket that a 429 names; else the one with nothing left by our own count; else the strictest. */
    private static Bucket fullBucket(Route route, Reading reading) {
        Bucket named = route.bucketOf(reading);
        if (named != null) {
            return named;
        }
        Bucket last = route.buckets.get(route.buckets.size() - 1);
        for (Bucket bucket : route.buckets) {
            if (bucket.remaining() == 0) {
                return bucket;
            }
        }
        return last;
    }

    private void monthRefused(Ticket ticket, Answer answer, long now, Instant observedAt) {
        ticket.route.buckets.forEach(Bucket::giveBack);
        month.refused(answer, now, observedAt);
        failWaitersOfSpentMonth();
    }

    private void failWaitersOfSpentMonth() {
        if (month.isExhausted()) {
            for (Priority priority : Priority.values()) {
                waiting.removeAll(priority, waiter -> fail(waiter, denials.exhausted(waiter)));
            }
        }
    }

    /** Settles a ticket whose caller has gone, or whose attempt ended without an answer. */
    void finished(Ticket ticket, long now) {
        switch (ticket.state) {
            case NEW -> ticket.state = State.SETTLED;
            case QUEUED -> {
                ticket.state = State.SETTLED;
                waiting.remove(ticket);
            }
            case IN_FLIGHT -> {
                ticket.state = State.SETTLED;
                for (Bucket bucket : ticket.route.buckets) {
                    settleUnanswered(ticket, bucket, now);
                }
            }
            case SETTLED -> {
                return;
            }
        }
        tick(now);
    }

    private static void settleUnanswered(Ticket ticket, Bucket bucket, long now) {
        if (ticket.sending) {
            bucket.lost(ticket.sentAt, now);
        } else {
            bucket.giveBack();
        }
    }

    private void failTooLong(Ticket ticket, long expected, int position) {
        fail(ticket, denials.denied(ticket, Reason.WAIT_TOO_LONG, expected, position));
    }

    private void fail(Ticket ticket, PostmanException failure) {
        ticket.state = State.SETTLED;
        ticket.failure = failure;
        started.accept(ticket);
    }

    /** Fails whoever waits, and from now on whoever comes. */
    void close() {
        closed = true;
        for (Priority priority : Priority.values()) {
            waiting.removeAll(priority, ticket -> fail(ticket, denials.denied(ticket, Reason.CLOSED, -1, 0)));
        }
    }

    /**
     * Sets permits aside for calls that nobody reports back on.
     *
     * @return nanoseconds until they may be used, or -1 when that is longer than the given time and nothing was set
     *     aside
     */
    long reserve(Ticket ticket, long longestWait, long now) {
        advance(now);
        boolean free = !ticket.route.hasWaiting();
        if (closed || ticket.weight > routes.account().limit()) {
            return -1;
        }
        if (free && ticket.route.admits(ticket, now)) {
            take(ticket, now);
            return 0;
        }
        long expected = Math.max(waiting.expectedWait(ticket, now), WindowLength.SHORTEST_PAUSE);
        if (expected > longestWait || waiting.isFull()) {
            return -1;
        }
        ticket.state = State.QUEUED;
        waiting.add(ticket);
        return expected;
    }

    /** Spends whatever the account has left in this window; returns how much that was. */
    int drain(long now) {
        advance(now);
        int left = routes.account().unwatchedPermits(now);
        routes.account().takeUnseen(left, now);
        return left;
    }

    /** Sets the account's limit, until an answer tells another. */
    void changeLimit(int limit, long now) {
        routes.account().changeLimit(limit);
        tick(now);
    }

    int waiting() {
        return waiting.size();
    }

    /** Returns when something changes by itself, {@link Bucket#NEVER} if nothing does. */
    long nextChange(long now) {
        long next = waiting.earliestDeadline();
        for (Bucket bucket : routes.buckets()) {
            next = Math.min(next, bucket.nextChange(now));
        }
        return next;
    }

    long refusals() {
        return refusals.get();
    }
}
