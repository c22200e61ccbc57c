package io.github.reactivepostman.spring.autoconfigure;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is sent again.
 *
 * @param rateLimitedAttempts How often a call is sent while the answers are 429, the first time included.
 * @param attempts How often a call is sent when it fails in passing, the first time included.
 * @param firstBackoff Time before the second attempt after a failure in passing; doubles with each attempt.
 * @param maxBackoff Longest time between attempts; a call whose answer asks for a longer one fails at once.
 * @param jitter Share of the time between attempts by which it varies at random, from 0 to less than 1.
 */
public record RetryProperties(
        @Nullable Integer rateLimitedAttempts,
        @Nullable Integer attempts,
        @Nullable Duration firstBackoff,
        @Nullable Duration maxBackoff,
        @Nullable Double jitter) {}
