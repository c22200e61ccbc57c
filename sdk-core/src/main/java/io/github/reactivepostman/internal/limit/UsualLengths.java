package io.github.reactivepostman.internal.limit;

import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Tells from the rounded reset of a window's first answer how long the window most probably is. */
final class UsualLengths {

    /** No two of them are within the two seconds by which a reset can be rounded. */
    private static final Set<Long> SECONDS =
            Set.of(2L, 5L, 10L, 15L, 20L, 30L, 60L, 120L, 300L, 600L, 900L, 1800L, 3600L, 10_800L, 86_400L);

    private UsualLengths() {}

    /**
     * Returns the length, or -1 when it would not be a usual one. Seconds from now tell a 10 s window as 10 or, rounded
     * down, as 9; a time of day tells it as 10 or, rounded up, as 11.
     */
    static long of(long toldNanos, boolean absolute) {
        long told = TimeUnit.NANOSECONDS.toSeconds(toldNanos);
        long rounded = absolute ? told - 1 : told + 1;
        if (SECONDS.contains(told)) {
            return TimeUnit.SECONDS.toNanos(told);
        }
        return SECONDS.contains(rounded) ? TimeUnit.SECONDS.toNanos(rounded) : -1;
    }
}
