package io.github.reactivepostman.ratelimit;

import io.github.resilience4j.ratelimiter.RateLimiter;
import java.util.List;
import reactor.core.publisher.Flux;

/** What is known of the call limits, as values and as streams; safe to use from any thread. */
public interface RateLimits {

    /**
     * Streams the states of all buckets: the newest of each at once, the account's first, then every change.
     *
     * <p>Changes are answers, the end of a window (without traffic too), a 429, another limit and another process's
     * use. Hot and without errors; completes when the client is closed. A slow subscriber gets the newest state of each
     * bucket and never slows a call. Delivered on the client's scheduler.
     */
    Flux<RateLimitState> states();

    /**
     * Streams the states of one bucket, in the manner of {@link #states()}.
     *
     * @throws IllegalArgumentException when there is no bucket of that name
     */
    Flux<RateLimitState> states(String bucket);

    /**
     * Streams the plan's month when it comes to another {@linkplain MonthlyQuota#level() level} or passes another
     * {@linkplain MonthlyQuota#warnedAt() threshold}, back to normal included.
     *
     * <p>A subscriber gets the newest at once if a threshold is passed already, and nothing before one is. Hot and
     * without errors; completes when the client is closed. A slow subscriber gets the newest and never slows a call.
     * Delivered on the client's scheduler.
     */
    Flux<MonthlyQuota> quotaAlerts();

    /** Returns the newest state of the account's bucket; costs no call. */
    RateLimitState current();

    /**
     * Returns the newest state of one bucket; costs no call.
     *
     * @throws IllegalArgumentException when there is no bucket of that name
     */
    RateLimitState current(String bucket);

    /** Returns the newest state of every bucket, the account's first; costs no call. */
    List<RateLimitState> buckets();

    /** Returns what was counted since the limits began to be tracked; costs no call. */
    LimitCounts counts();

    /** Returns how many answers 429 were received, those of calls that were sent again included. */
    default long refusals() {
        return counts().refusals();
    }

    /**
     * Returns the account's bucket as a Resilience4j rate limiter, for code that is already written against one.
     *
     * <p>Calls of this client take their permits themselves: only calls to Postman that bypass it need this. Permits are
     * spent when given, or when the time has come that a reservation was told. More at once than a window has are never
     * given, and none once the client is closed; a negative number is an {@code IllegalArgumentException}.
     * {@code acquirePermission} holds its thread, and gives up the place when that is interrupted.
     */
    RateLimiter rateLimiter();
}
