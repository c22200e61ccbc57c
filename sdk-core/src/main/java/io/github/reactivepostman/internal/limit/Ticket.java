package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.error.PostmanException;
import io.github.reactivepostman.ratelimit.Priority;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Operators;

/**
 * One attempt of a call on its way through the gate: its place in the queue, then its permit.
 *
 * <p>The plain fields belong to {@link LimitCore}; whoever starts the ticket sees them through the hand-over. Extends
 * Reactor's deferred subscription so that an attempt costs one object.
 */
abstract class Ticket extends Operators.DeferredSubscription {

    /** Where an attempt is. */
    enum State {
        NEW,
        QUEUED,
        IN_FLIGHT,
        SETTLED
    }

    final CallTag tag;
    final Route route;
    final Priority priority;

    State state = State.NEW;

    @Nullable Ticket previous;

    @Nullable Ticket next;
    /** When the call first asked for a permit, for its place among lanes. */
    long askedAt;
    /** When this attempt asked for a permit, for the time that it waited. */
    long cameAt;
    /** When it is to have left at the latest, or {@link Bucket#NEVER}. */
    long deadline = Bucket.NEVER;

    long sentAt;
    /** The account's window when it was sent, the least that had been told to be left in it, and its answers so far. */
    @Nullable Window window;

    int lowestTold = Bucket.UNTOLD_YET;
    int answers;
    /** Whether this is another attempt of a call that had its turn. */
    boolean again;

    @Nullable PostmanException failure;

    /** Whether the request was handed to the network. */
    volatile boolean sending;

    Ticket(CallTag tag, Route route, Priority priority) {
        this.tag = tag;
        this.route = route;
        this.priority = priority;
    }

    /** Returns whose call it is; null for permits of the Resilience4j limiter. */
    @Nullable LimitLease owner() {
        return null;
    }

    /** Returns how many permits it takes at once. */
    int weight() {
        return 1;
    }

    /** Whether an answer will be reported for it; otherwise its permit is spent when it is given. */
    boolean isReportedBack() {
        return true;
    }

    /** Whether it ends with the given client or limiter. */
    boolean belongsTo(Object someone) {
        return someone == owner();
    }

    /** Whether it leaves when its deadline has come, with permits or without; otherwise it fails. */
    boolean leavesInAnyCase() {
        return false;
    }

    /** Lets the call out, or fails it when {@link #failure} is set. Called once, outside the core. */
    abstract void start();
}
