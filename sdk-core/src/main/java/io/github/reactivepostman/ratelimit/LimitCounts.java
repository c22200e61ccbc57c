package io.github.reactivepostman.ratelimit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What was counted since the limits began to be tracked, by all clients that share them.
 *
 * <p>Instances are immutable. The numbers only grow, except for the skew.
 *
 * @param granted permits given: one for every attempt that was let out, and those of the Resilience4j limiter
 * @param denied permits that were asked for and not given, because the call failed at the gate; cancelled calls not
 *     included
 * @param refusals answers 429, those of calls that were sent again included
 * @param malformedHeaders values in limit headers that made no sense
 * @param totalWait the time from asking for a permit to getting it, of all permits given
 * @param longestWait the longest of those times
 * @param clockSkew the service's clock, as its {@code Date} headers tell it, minus the local wall clock: to a second,
 *     and negative when the local one is ahead; null until an answer told it
 */
public record LimitCounts(
        long granted,
        long denied,
        long refusals,
        long malformedHeaders,
        Duration totalWait,
        Duration longestWait,
        @Nullable Duration clockSkew) {

    /** Returns the counts before anything was counted. */
    public static LimitCounts none() {
        return new LimitCounts(0, 0, 0, 0, Duration.ZERO, Duration.ZERO, null);
    }
}
