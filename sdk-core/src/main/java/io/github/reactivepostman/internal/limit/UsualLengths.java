package io.github.reactivepostman.internal.limit;

import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Tells from the rounded reset of a window's first answer how long the window most probably is. */
final class UsualLengths {

    private static final Set<Long> SECONDS =
            Set.of(1L, 2L, 5L, 10L, 15L, 20L, 30L, 60L, 120L, 300L, 600L, 900L, 1800L, 3600L, 10_800L, 86_400L);

    private UsualLengths() {}

    /**
     * Returns the length. Seconds from now tell a 10 s window as 10 or, rounded down, as 9; a time of day tells it as
     * 10 or, rounded up, as 11. An unusual length is taken as the longer of the two, which costs a pause, not a
     * refusal.
     */
    static long whole(long toldNanos, boolean absolute) {
        long told = TimeUnit.NANOSECONDS.toSeconds(toldNanos);
        boolean usual = SECONDS.contains(told);
        if (absolute) {
            return TimeUnit.SECONDS.toNanos(!usual && SECONDS.contains(told - 1) ? told - 1 : told);
        }
        return TimeUnit.SECONDS.toNanos(usual ? told : told + 1);
    }
}
