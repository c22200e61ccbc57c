package io.github.reactivepostman.internal.limit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;

/**
 * Calls of which nobody reports back, and which may not have reached the service yet: a window that begins meanwhile
 * may be the one that counts them. Not safe for threads: only the bucket uses it.
 */
final class DueCalls {

    /** How much later than planned a call is thought to reach the service, or a window to begin there. */
    static final long TRAVEL = TimeUnit.MILLISECONDS.toNanos(250);

    /** Calls that leave closer together than this are kept as one. */
    private static final long GRAIN = TimeUnit.MILLISECONDS.toNanos(10);

    private final Deque<Due> calls = new ArrayDeque<>();

    /** From so many on, those behind one that leaves later are looked at too. */
    private static final int MANY = 64;

    /** Adds calls that leave at the given time, and forgets those that have reached the service by now. */
    void add(long at, int permits, long now) {
        forget(now);
        long by = at + TRAVEL;
        Due last = calls.peekLast();
        if (last != null && by >= last.from && by - last.from < GRAIN) {
            last.by = Math.max(last.by, by);
            last.permits += permits;
        } else {
            calls.addLast(new Due(by, permits));
        }
    }

    private void forget(long now) {
        for (Due first = calls.peekFirst(); first != null && first.by <= now; first = calls.peekFirst()) {
            calls.removeFirst();
        }
        if (calls.size() >= MANY) {
            after(now);
        }
    }

    /** Returns how many may reach the service after the given time, and forgets the others. */
    int after(long time) {
        if (calls.isEmpty()) {
            return 0;
        }
        int permits = 0;
        for (Iterator<Due> all = calls.iterator(); all.hasNext(); ) {
            Due due = all.next();
            if (due.by <= time) {
                all.remove();
            } else {
                permits += due.permits;
            }
        }
        return permits;
    }

    private static final class Due {
        private final long from;
        private long by;
        private int permits;

        Due(long by, int permits) {
            this.from = by;
            this.by = by;
            this.permits = permits;
        }
    }
}
