package io.github.reactivepostman.spring.autoconfigure;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done as the plan's month is used up.
 *
 * @param warnAt Shares of the month, each over 0 and at most 1, from which on states warn.
 * @param stopBatchAt Share of the month from which on batch calls fail at once; without one, they are never stopped.
 * @param recheckAfter How long an exhausted month is believed before one call is let through to see whether it still is.
 */
public record QuotaProperties(
        @Nullable List<Double> warnAt,
        @Nullable Double stopBatchAt,
        @Nullable Duration recheckAfter) {}
