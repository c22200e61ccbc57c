package io.github.reactivepostman.test.headers;

import io.github.reactivepostman.test.limit.Verdict;
import io.github.reactivepostman.test.limit.WindowReading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the limit in one dialect. */
record DialectWriter(HeaderDialect dialect, @Nullable ResetRounding rounding) {
    private static final long SECOND = 1_000_000_000L;
    private static final long MILLISECOND = 1_000_000L;

    List<Header> write(Verdict verdict) {
        WindowReading told = verdict.told();
        return switch (dialect) {
            case X_RATE_LIMIT -> triple("X-RateLimit-", told, epoch(told, SECOND));
            case X_RATE_LIMIT_MILLIS -> triple("X-RateLimit-", told, epoch(told, MILLISECOND));
            case X_RATE_LIMIT_DELTA -> triple("X-RateLimit-", told, delta(told, verdict));
            case RATE_LIMIT -> triple("RateLimit-", told, delta(told, verdict));
            case RATE_LIMIT_COMBINED -> combined(told, delta(told, verdict));
            case RATE_LIMIT_STRUCTURED -> StructuredLimits.write(verdict, reading -> delta(reading, verdict));
            case NONE -> List.of();
        };
    }

    private static List<Header> triple(String prefix, WindowReading told, long reset) {
        return List.of(
                new Header(prefix + "Limit", Integer.toString(told.limit())),
                new Header(prefix + "Remaining", Integer.toString(told.remaining())),
                new Header(prefix + "Reset", Long.toString(reset)));
    }

    private static List<Header> combined(WindowReading told, long reset) {
        String state = "limit=" + told.limit() + ", remaining=" + told.remaining() + ", reset=" + reset;
        String policy = told.limit() + ";w=" + told.length() / SECOND;
        return List.of(new Header("RateLimit", state), new Header("RateLimit-Policy", policy));
    }

    private long epoch(WindowReading told, long unit) {
        return rounded(ResetRounding.FLOOR).divide(told.resetsAt(), unit);
    }

    private long delta(WindowReading told, Verdict verdict) {
        return rounded(ResetRounding.CEILING).divide(Math.max(0, told.resetsAt() - verdict.now()), SECOND);
    }

    private ResetRounding rounded(ResetRounding usual) {
        return rounding == null ? usual : rounding;
    }
}
