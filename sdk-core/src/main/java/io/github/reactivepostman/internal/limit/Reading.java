package io.github.reactivepostman.internal.limit;

import org.jspecify.annotations.Nullable;

/**
 * What one answer told about one bucket; a negative number was not told.
 *
 * <p>The true time to the reset, at the moment the service wrote the answer, lies between {@code resetNanos -
 * earlyNanos} and {@code resetNanos + lateNanos}: seconds are rounded, and which way is not documented.
 *
 * @param name the bucket's name in headers that have one
 * @param limit calls in a window
 * @param remaining calls left in the window
 * @param resetNanos told time to the reset
 * @param earlyNanos how much earlier than told the reset can be
 * @param lateNanos how much later than told the reset can be, when the service rounds down
 * @param absolute whether the reset was told as a time of day and compared with the answer's date
 * @param windowNanos length of a window
 */
record Reading(
        @Nullable String name,
        int limit,
        int remaining,
        long resetNanos,
        long earlyNanos,
        long lateNanos,
        boolean absolute,
        long windowNanos) {

    static final int UNTOLD = -1;

    static final Reading NOTHING = new Reading(null, UNTOLD, UNTOLD, UNTOLD, UNTOLD, UNTOLD, false, UNTOLD);

    boolean tellsReset() {
        return resetNanos >= 0;
    }

    boolean tellsAnything() {
        return limit >= 0 || remaining >= 0 || resetNanos >= 0;
    }

    Reading withWindow(long nanos) {
        return new Reading(name, limit, remaining, resetNanos, earlyNanos, lateNanos, absolute, nanos);
    }

    /** Joins what another dialect said of the same bucket: the stricter numbers, and the more precise reset. */
    Reading with(Reading other) {
        Reading reset = morePrecise(this, other);
        return new Reading(
                name != null ? name : other.name,
                stricter(limit, other.limit),
                stricter(remaining, other.remaining),
                reset.resetNanos,
                reset.earlyNanos,
                reset.lateNanos,
                reset.absolute,
                windowNanos >= 0 ? windowNanos : other.windowNanos);
    }

    private static Reading morePrecise(Reading one, Reading other) {
        if (!one.tellsReset() || !other.tellsReset()) {
            return one.tellsReset() ? one : other;
        }
        return other.earlyNanos + other.lateNanos < one.earlyNanos + one.lateNanos ? other : one;
    }

    private static int stricter(int one, int other) {
        return one < 0 || other < 0 ? Math.max(one, other) : Math.min(one, other);
    }
}
