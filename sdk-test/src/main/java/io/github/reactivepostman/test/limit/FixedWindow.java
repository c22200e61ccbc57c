package io.github.reactivepostman.test.limit;

import java.time.Duration;

/**
 * Counts the calls of one bucket in a fixed window, as an immutable value.
 *
 * <p>All times are nanoseconds of the server's clock since the epoch.
 *
 * @param limit the calls that the window lets through
 * @param length the length of the window in nanoseconds
 * @param start when the window opens
 * @param opened the time at which the window opened; without meaning while it is not open
 * @param used the calls counted in the window
 * @param open whether a window has begun
 */
public record FixedWindow(int limit, long length, WindowStart start, long opened, int used, boolean open) {
    /** Returns an unused window. */
    public static FixedWindow of(int limit, Duration length, WindowStart start) {
        if (limit < 0 || length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("limit " + limit + " per " + length);
        }
        return new FixedWindow(limit, length.toNanos(), start, 0, 0, false);
    }

    /** Returns the window as it is at the given time: a new one when this one has ended. */
    public FixedWindow at(long now) {
        if (start == WindowStart.ALIGNED) {
            long edge = Math.floorDiv(now, length) * length;
            return open && opened >= edge ? this : new FixedWindow(limit, length, start, edge, 0, true);
        }
        return open && now - opened >= length ? reset() : this;
    }

    /** Counts one call; the first of a window that starts with a call opens it. */
    public FixedWindow take(long now) {
        return new FixedWindow(limit, length, start, open ? opened : now, used + 1, true);
    }

    /** Ends the window early: nothing is used, and the next call may open a new one. */
    public FixedWindow reset() {
        return new FixedWindow(limit, length, start, opened, 0, open && start == WindowStart.ALIGNED);
    }

    /** Changes the limit of the running window and of those after it. */
    public FixedWindow withLimit(int newLimit) {
        return new FixedWindow(newLimit, length, start, opened, used, open);
    }

    /** Tells whether no further call fits. */
    public boolean full() {
        return used >= limit;
    }

    /** Returns the calls that still fit, never negative. */
    public int remaining() {
        return Math.max(0, limit - used);
    }

    /** Returns the time of the next reset; for a window that is not open, as if it opened now. */
    public long resetsAt(long now) {
        return (open ? opened : now) + length;
    }
}
