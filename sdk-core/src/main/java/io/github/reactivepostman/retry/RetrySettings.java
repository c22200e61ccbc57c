package io.github.reactivepostman.retry;

import java.time.Duration;

/**
 * How often calls are sent again; immutable.
 *
 * @param rateLimitedAttempts how often one call is sent while the answers are 429, the first time included; each attempt
 *     waits for a permit, and for nothing else
 * @param attempts how often one call is sent when it fails in passing, the first time included: a lost connection, 408,
 *     502, 503 or 504, if the call is safe to repeat or was not sent at all
 * @param firstBackoff time before the second attempt after a failure in passing; doubles with each attempt
 * @param maxBackoff the longest time between attempts; an answer that asks for a longer one is not waited for: the call
 *     fails at once
 * @param jitter share of the time between attempts by which it varies at random, from 0 to less than 1
 */
public record RetrySettings(
        int rateLimitedAttempts, int attempts, Duration firstBackoff, Duration maxBackoff, double jitter) {

    public RetrySettings {
        requireAttempts("rateLimitedAttempts", rateLimitedAttempts);
        requireAttempts("attempts", attempts);
        if (firstBackoff.toMillis() < 1) {
            throw new IllegalArgumentException("firstBackoff must be at least 1 millisecond, was " + firstBackoff);
        }
        if (maxBackoff.compareTo(firstBackoff) < 0) {
            throw new IllegalArgumentException("maxBackoff must not be shorter than firstBackoff, which is "
                    + firstBackoff + ", was " + maxBackoff);
        }
        if (!(jitter >= 0 && jitter < 1)) {
            throw new IllegalArgumentException("jitter must be from 0 to less than 1, was " + jitter);
        }
    }

    /** Returns the default: 5 attempts on 429, else 3 with a backoff of 200 ms, at most 10 s, varied by a half. */
    public static RetrySettings defaults() {
        return new RetrySettings(5, 3, Duration.ofMillis(200), Duration.ofSeconds(10), 0.5);
    }

    /** Returns settings that never send a call again. */
    public static RetrySettings none() {
        return defaults().withRateLimitedAttempts(1).withAttempts(1);
    }

    /** Returns these settings with another number of attempts while the answers are 429; 1 never sends again. */
    public RetrySettings withRateLimitedAttempts(int number) {
        return new RetrySettings(number, attempts, firstBackoff, maxBackoff, jitter);
    }

    /** Returns these settings with another number of attempts on failures in passing; 1 never sends again. */
    public RetrySettings withAttempts(int number) {
        return new RetrySettings(rateLimitedAttempts, number, firstBackoff, maxBackoff, jitter);
    }

    /** Returns these settings with other times between attempts. */
    public RetrySettings withBackoff(Duration first, Duration max) {
        return new RetrySettings(rateLimitedAttempts, attempts, first, max, jitter);
    }

    /** Returns these settings with another variation of the time between attempts. */
    public RetrySettings withJitter(double share) {
        return new RetrySettings(rateLimitedAttempts, attempts, firstBackoff, maxBackoff, share);
    }

    private static void requireAttempts(String name, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, which never sends again, was " + number);
        }
    }
}
