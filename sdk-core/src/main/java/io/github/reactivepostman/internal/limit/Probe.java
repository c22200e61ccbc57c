package io.github.reactivepostman.internal.limit;

import java.util.concurrent.TimeUnit;

/** While too little is known of a bucket, one call goes first, and another one if nothing is heard of it. */
final class Probe {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

    private boolean wanted = true;
    private long nextAt = Long.MIN_VALUE;

    boolean isWanted() {
        return wanted;
    }

    /** Begins a window, with one call first or without. */
    void begin(boolean first) {
        wanted = first;
        nextAt = Long.MIN_VALUE;
    }

    void want() {
        wanted = true;
    }

    void heard() {
        wanted = false;
    }

    /** Notes that a call leaves. */
    void sent(long now, long length) {
        if (wanted) {
            nextAt = now + Math.min(length, PATIENCE);
        }
    }

    int permits(int left, int inFlight, long now) {
        return left > 0 && (inFlight == 0 || now >= nextAt) ? 1 : 0;
    }

    long nextAt() {
        return nextAt;
    }
}
