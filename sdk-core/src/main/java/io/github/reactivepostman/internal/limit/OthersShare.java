package io.github.reactivepostman.internal.limit;

import java.util.concurrent.TimeUnit;

/**
 * What other programs with the same key take of a window, expected again in the next one.
 *
 * <p>The expectation follows a larger share at once and a smaller one by halves, and never claims more than half of the
 * limit for others, so that this program is not starved by a guess.
 */
final class OthersShare {

    private static final double NOTICEABLE = 0.5;

    private double share;
    private boolean absent;

    /** Notes what the others took of a window that has ended. */
    void windowEnded(int seen, int limit) {
        double taken = Math.min(limit, Math.max(0, seen));
        share = Math.max(taken, (share + taken) / 2);
        if (share < NOTICEABLE) {
            share = 0;
        }
        absent = share == 0;
    }

    /** Tells whether others may be about: they are, unless the last window showed none. */
    boolean mayCome() {
        return !absent;
    }

    /** Returns how many permits to keep for the others in the given part of a window that is still to come. */
    int expected(int limit, double remainingShare) {
        if (share == 0 || remainingShare <= 0) {
            return 0;
        }
        int kept = (int) Math.ceil(share * remainingShare) + 1;
        return Math.min(kept, limit / 2);
    }

    /** Returns after how long one permit less is kept. */
    long nextRelease(long windowNanos) {
        long step = share == 0 ? windowNanos : (long) (windowNanos / share);
        return Math.max(step, TimeUnit.MILLISECONDS.toNanos(1));
    }
}
