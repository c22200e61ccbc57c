package io.github.reactivepostman.internal.limit;

/**
 * Spreads permits evenly: after each, the next one waits for its share of the window's rest.
 *
 * <p>Computed anew from what is left, so a late timer, an idle time or another consumer is made up for in the same
 * window.
 */
final class Pacer {

    private boolean began;
    private long lastSentAt;

    void sent(long now) {
        began = true;
        lastSentAt = now;
    }

    /** Returns how many of the given permits may leave now. */
    int permits(int permits, Window window, long length, long now) {
        return permits > 0 && now >= nextAt(permits, window, length) ? 1 : 0;
    }

    /** Returns when the next of the given permits may leave. */
    long nextAt(int permits, Window window, long length) {
        return began ? lastSentAt + interval(permits, window, length) : Long.MIN_VALUE;
    }

    private long interval(int permits, Window window, long length) {
        long rest = window.isOpen() ? Math.min(length, Math.max(0, window.endsBy() - lastSentAt)) : length;
        return rest / (permits + 1);
    }

    /** Estimates how long the last of the given number of calls waits, of which so many permits are left. */
    long expectedWait(int calls, int permits, Window window, long length, long now) {
        long first = Math.max(0, nextAt(permits, window, length) - now);
        return first + (calls - 1) * interval(permits, window, length);
    }
}
