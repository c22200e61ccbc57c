package io.github.reactivepostman.ratelimit;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done as the plan's month is used up.
 *
 * @param warnAt shares of the month, each over 0 and at most 1, from which on states say {@code WARNING}
 * @param stopBatchAt share of the month from which on batch calls fail at once; null never stops them
 * @param recheckAfter how long an exhausted month is believed before one call is let through to see whether it still is
 */
public record MonthPolicy(List<Double> warnAt, @Nullable Double stopBatchAt, Duration recheckAfter) {

    public MonthPolicy {
        warnAt = warnAt.stream().sorted().toList();
        warnAt.forEach(share -> requireShare("warnAt", share));
        if (stopBatchAt != null) {
            requireShare("stopBatchAt", stopBatchAt);
        }
        if (recheckAfter.isNegative() || recheckAfter.isZero()) {
            throw new IllegalArgumentException("recheckAfter must be positive, was " + recheckAfter);
        }
    }

    /** Returns the default: a warning at 80 and 95 percent, batch calls never stopped, a recheck every 10 minutes. */
    public static MonthPolicy defaults() {
        return new MonthPolicy(List.of(0.8, 0.95), null, Duration.ofMinutes(10));
    }

    /** Returns this policy with other thresholds for a warning. */
    public MonthPolicy withWarnAt(List<Double> shares) {
        return new MonthPolicy(shares, stopBatchAt, recheckAfter);
    }

    /** Returns this policy with batch calls stopped once the given share of the month is used; null never stops them. */
    public MonthPolicy withStopBatchAt(@Nullable Double share) {
        return new MonthPolicy(warnAt, share, recheckAfter);
    }

    /** Returns this policy with another time for which an exhausted month is believed. */
    public MonthPolicy withRecheckAfter(Duration time) {
        return new MonthPolicy(warnAt, stopBatchAt, time);
    }

    private static void requireShare(String name, double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " must be over 0 and at most 1, was " + share);
        }
    }
}
