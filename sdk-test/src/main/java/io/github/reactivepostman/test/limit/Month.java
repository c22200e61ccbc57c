package io.github.reactivepostman.test.limit;

/**
 * Counts the calls of the month against the plan's quota.
 *
 * @param limit the calls of a month
 * @param used the calls counted so far
 */
public record Month(long limit, long used) {
    /** The name under which refusals for the month are counted. */
    public static final String BUCKET = "month";

    /** Tells whether the quota is used up. */
    public boolean exhausted() {
        return used >= limit;
    }

    /** Returns the calls that are left, never negative. */
    public long remaining() {
        return Math.max(0, limit - used);
    }

    Month take() {
        return new Month(limit, used + 1);
    }
}
