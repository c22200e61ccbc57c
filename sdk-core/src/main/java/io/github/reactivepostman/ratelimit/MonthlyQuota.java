package io.github.reactivepostman.ratelimit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many calls of the plan's month are left, as the {@code …-Month} headers, or the account of the plan, told last.
 *
 * @param limit calls that the plan includes in a month; null when no answer told it
 * @param remaining calls left; 0 when the month is used up
 * @param level how close to the end the quota is
 * @param warnedAt the highest share of {@link MonthPolicy#warnAt()} that is used; null when none is
 * @param observedAt when it was told, by the local clock
 */
public record MonthlyQuota(
        @Nullable Long limit,
        long remaining,
        Level level,
        @Nullable Double warnedAt,
        Instant observedAt) {

    /** How close to its end a quota is. */
    public enum Level {
        /** Below every threshold. */
        NORMAL,
        /** The used share has passed a threshold of {@link MonthPolicy#warnAt()}. */
        WARNING,
        /** The used share has passed {@link MonthPolicy#stopBatchAt()}: batch calls are refused. */
        BATCH_STOPPED,
        /** Nothing is left: every call is refused at once, since waiting would not help. */
        EXHAUSTED
    }
}
