package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.ratelimit.Priority;

/**
 * A place in the queue whose permits are spent when its turn comes, and at the latest when its time has come: whoever
 * was told that time calls then, whatever has changed meanwhile.
 */
class Reservation extends Ticket {

    private final int permits;

    Reservation(String limiter, Route route, int permits) {
        super(new CallTag(new RequestInfo("", limiter, false), "", null, null), route, Priority.INTERACTIVE);
        this.permits = permits;
    }

    @Override
    int weight() {
        return permits;
    }

    @Override
    boolean isReportedBack() {
        return false;
    }

    @Override
    boolean leavesInAnyCase() {
        return true;
    }

    @Override
    void start() {
        // Whoever reserved comes back by the clock.
    }
}
