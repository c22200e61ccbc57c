package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.error.PermitDeniedException.Reason;
import io.github.reactivepostman.error.PostmanException;
import io.github.reactivepostman.internal.limit.Permit.Refusal;
import io.github.reactivepostman.internal.limit.Ticket.State;
import io.github.reactivepostman.ratelimit.Priority;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The rules of the limits as one state machine without threads or timers: every method is told the time, and what is
 * let out or failed is handed over to be started.
 *
 * <p>Not safe for threads: {@link DefaultLimitEngine} lets one in at a time.
 */
final class LimitCore {

    private final Routes routes;
    private final Settlement settlement;
    private final MonthTracker month;
    private final WaitingRoom waiting;
    private final Denials denials;
    private final Consumer<Ticket> started;
    private final GateCounts counts = new GateCounts();
    private boolean closed;

    LimitCore(Routes routes, MonthTracker month, WaitingRoom waiting, Denials denials, Consumer<Ticket> started) {
        this.routes = routes;
        this.settlement = new Settlement(routes.account());
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
        ticket.cameAt = now;
        advance(now);
        if (denied(ticket, now)) {
            return false;
        }
        boolean free = ticket.route.isNext(ticket, now)
                && month.admits(routes.account().inFlight());
        if (free && ticket.route.admits(ticket, now)) {
            take(ticket, now);
            return true;
        }
        enqueue(ticket, now);
        return false;
    }

    private boolean denied(Ticket ticket, long now) {
        if (closed || isOfClosedClient(ticket)) {
            fail(ticket, denials.denied(ticket, Reason.CLOSED, -1, 0));
        } else if (ticket.isReportedBack() ? month.refuses(now) : month.isExhausted()) {
            fail(ticket, denials.exhausted(ticket));
        } else if (ticket.priority == Priority.BATCH && month.stopsBatch()) {
            fail(ticket, denials.denied(ticket, Reason.BATCH_STOPPED, -1, 0));
        }
        return ticket.state == State.SETTLED;
    }

    private static boolean isOfClosedClient(Ticket ticket) {
        LimitLease owner = ticket.owner();
        return owner != null && owner.isClosed();
    }

    private void enqueue(Ticket ticket, long now) {
        boolean full = waiting.isFull() && !ticket.again;
        long expected = full || ticket.deadline != Bucket.NEVER ? waiting.expectedWait(ticket, now) : 0;
        if (full) {
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
            replan(now);
        }
    }

    private void advance(long now) {
        boolean any = false;
        List<Bucket> buckets = routes.buckets();
        for (int i = 0; i < buckets.size(); i++) {
            any |= buckets.get(i).advance(now);
        }
        if (any) {
            dispatch(now);
            replan(now);
        }
    }

    private void dispatch(long now) {
        while (month.admits(routes.account().inFlight())) {
            Ticket ticket = waiting.next(now);
            if (ticket == null) {
                return;
            }
            waiting.remove(ticket);
            take(ticket, now);
            started.accept(ticket);
        }
    }

    private void take(Ticket ticket, long now) {
        counts.granted(ticket, now);
        ticket.sentAt = now;
        Window window = routes.account().window();
        ticket.window = window;
        ticket.lowestTold = window.lowestTold();
        ticket.answers = window.counted();
        List<Bucket> buckets = ticket.route.buckets;
        for (int i = 0; i < buckets.size(); i++) {
            Bucket bucket = buckets.get(i);
            if (ticket.isReportedBack()) {
                bucket.take(ticket.priority, now);
            } else {
                bucket.takeUnwatched(ticket.weight(), leavesAt(ticket, now), now);
            }
        }
        ticket.state = ticket.isReportedBack() ? State.IN_FLIGHT : State.SETTLED;
    }

    /** Whoever reserved calls at the time that he was told, although there may be permits before. */
    private static long leavesAt(Ticket ticket, long now) {
        return ticket.leavesInAnyCase() && ticket.deadline != Bucket.NEVER ? Math.max(now, ticket.deadline) : now;
    }

    /** Settles an accepted call. */
    void answered(Ticket ticket, Answer answer, long now, Instant observedAt) {
        if (settles(ticket)) {
            month.accepted(answer, ticket.sentAt, now, observedAt);
            settlement.accepted(ticket, answer, now);
            stopForMonth();
        }
        tick(now);
    }

    /** Takes over what the body of the ticket's accepted answer told of the month. */
    void toldMonth(Ticket ticket, long limit, long remaining, long now, Instant observedAt) {
        month.accounted(limit, remaining, ticket.sentAt, now, observedAt);
        routes.account().touch();
        stopForMonth();
        tick(now);
    }

    /** Fails whoever waits although the month leaves nothing for him. */
    private void stopForMonth() {
        if (month.isExhausted()) {
            failAll(denials::exhausted);
        } else if (month.stopsBatch()) {
            failAll(Priority.BATCH, waiter -> denials.denied(waiter, Reason.BATCH_STOPPED, -1, 0));
        }
    }

    /** Settles a call that was answered 429. */
    void refused(Ticket ticket, Refusal kind, Answer answer, long now, Instant observedAt) {
        if (settles(ticket)) {
            counts.refused();
            switch (kind) {
                case WINDOW -> settlement.refused(ticket, answer, now);
                case PLAN -> settlement.accepted(ticket, Answer.SILENT, now);
                case MONTH -> {
                    settlement.givenBack(ticket);
                    month.refused(answer, now, observedAt);
                    routes.account().touch();
                    failAll(denials::exhausted);
                }
            }
            replan(now);
        }
        tick(now);
    }

    private static boolean settles(Ticket ticket) {
        boolean inFlight = ticket.state == State.IN_FLIGHT;
        ticket.state = inFlight ? State.SETTLED : ticket.state;
        return inFlight;
    }

    /** Settles a ticket whose caller has gone, or whose attempt ended without an answer. */
    void finished(Ticket ticket, long now) {
        if (ticket.state == State.QUEUED) {
            waiting.remove(ticket);
        } else if (ticket.state == State.IN_FLIGHT) {
            settlement.unanswered(ticket, now);
        }
        ticket.state = State.SETTLED;
        tick(now);
    }

    private void replan(long now) {
        waiting.replan(now, (late, expected, position) -> failTooLong(late, expected, position, now));
    }

    private void failTooLong(Ticket ticket, long expected, int position, long now) {
        if (ticket.leavesInAnyCase()) {
            take(ticket, now);
            return;
        }
        fail(ticket, denials.denied(ticket, Reason.WAIT_TOO_LONG, expected, position));
    }

    /** Takes back a ticket; tells whether it was not let out and did not fail before. */
    boolean withdraw(Ticket ticket, long now) {
        boolean undecided = ticket.state == State.NEW || ticket.state == State.QUEUED;
        if (undecided) {
            finished(ticket, now);
        }
        return undecided;
    }

    private void fail(Ticket ticket, PostmanException failure) {
        counts.denied(ticket);
        ticket.state = State.SETTLED;
        ticket.failure = failure;
        started.accept(ticket);
    }

    private void failAll(Function<Ticket, PostmanException> failure) {
        for (Priority priority : Priority.values()) {
            failAll(priority, failure);
        }
    }

    private void failAll(Priority priority, Function<Ticket, PostmanException> failure) {
        waiting.removeAll(priority, ticket -> fail(ticket, failure.apply(ticket)));
    }

    /** Fails what waits for one client or one limiter. */
    void close(Object owner) {
        waiting.removeIf(
                ticket -> ticket.belongsTo(owner),
                ticket -> fail(ticket, denials.denied(ticket, Reason.CLOSED, -1, 0)));
    }

    /** Fails whoever waits, and from now on whoever comes. */
    void close() {
        closed = true;
        failAll(ticket -> denials.denied(ticket, Reason.CLOSED, -1, 0));
    }

    /** Takes permits that are there, for calls that leave now and that nobody reports back on; tells whether they were. */
    boolean takeNow(Route route, int permits, long now) {
        advance(now);
        boolean free = !closed && !month.isExhausted() && !route.hasWaiting() && route.hasUnwatched(permits, now);
        if (free) {
            counts.granted(permits);
            for (int i = 0; i < route.buckets.size(); i++) {
                route.buckets.get(i).takeUnwatched(permits, now, now);
            }
        }
        return free;
    }

    /**
     * Sets permits aside for calls that nobody reports back on.
     *
     * @return nanoseconds until they may be used, or -1 when that is longer than the given time and nothing was set
     *     aside
     */
    long reserve(Ticket ticket, long longestWait, long now) {
        ticket.cameAt = now;
        advance(now);
        if (closed || month.isExhausted()) {
            counts.denied(ticket);
            return -1;
        }
        ticket.askedAt = now;
        if (ticket.route.isNext(ticket, now) && ticket.route.admits(ticket, now)) {
            take(ticket, now);
            return 0;
        }
        // Told once and never planned anew, so rather late than early.
        long expected = DueCalls.TRAVEL + Math.max(waiting.expectedWait(ticket, now), WindowLength.SHORTEST_PAUSE);
        if (expected > longestWait || waiting.isFull()) {
            counts.denied(ticket);
            return -1;
        }
        ticket.deadline = now + expected;
        ticket.state = State.QUEUED;
        waiting.add(ticket);
        return expected;
    }

    /** Spends whatever the account has left in this window; returns how much that was. */
    int drain(long now) {
        advance(now);
        int left = closed ? 0 : routes.account().unwatchedPermits(now);
        if (left > 0) {
            routes.account().takeUnwatched(left, now);
        }
        return left;
    }

    /** Sets the account's limit, until an answer tells another. */
    void changeLimit(int limit, long now) {
        routes.account().changeLimit(limit);
        tick(now);
    }

    /** Returns when something changes by itself, {@link Bucket#NEVER} if nothing does. */
    long nextChange(long now) {
        long next = waiting.earliestDeadline();
        List<Bucket> buckets = routes.buckets();
        for (int i = 0; i < buckets.size(); i++) {
            next = Math.min(next, buckets.get(i).nextChange(now));
        }
        return next;
    }

    /** Returns what was counted; safe from any thread. */
    GateCounts counts() {
        return counts;
    }
}
