package io.github.reactivepostman.test.headers;

/** How the time of a reset becomes a whole number. */
public enum ResetRounding {
    /** Down: the told reset may be up to one unit too early. */
    FLOOR,
    /** Up: the told reset may be up to one unit too late. */
    CEILING;

    long divide(long nanos, long unit) {
        return this == FLOOR ? Math.floorDiv(nanos, unit) : -Math.floorDiv(-nanos, unit);
    }
}
