package io.github.reactivepostman.test;

import io.github.reactivepostman.test.headers.HeaderDialect;
import io.github.reactivepostman.test.headers.LimitHeaders;
import io.github.reactivepostman.test.headers.ResetRounding;
import io.github.reactivepostman.test.headers.RetryHeader;
import io.github.reactivepostman.test.limit.Family;
import io.github.reactivepostman.test.limit.LimitPolicy;
import io.github.reactivepostman.test.limit.Month;
import io.github.reactivepostman.test.limit.WindowStart;
import java.time.Duration;
import java.util.List;

/**
 * Collects which limits are enforced and how they are told.
 *
 * @param <B> the builder itself
 */
public abstract sealed class LimitOptions<B extends LimitOptions<B>> permits PostmanEmulator.Builder {
    private LimitPolicy policy = LimitPolicy.documented();
    private LimitHeaders headers = LimitHeaders.usual();

    LimitOptions() {}

    abstract B self();

    LimitPolicy policy() {
        return policy;
    }

    LimitHeaders headers() {
        return headers;
    }

    /** Sets the limit of all calls of a key together; 300 per minute by default. */
    public B accountLimit(int limit, Duration window) {
        policy = policy.withAccount(limit, window);
        return self();
    }

    /** Adds a stricter limit, or changes the one of the same name; the documented ones are there by default. */
    public B family(Family family) {
        policy = policy.withFamily(family);
        return self();
    }

    /** Enforces the account's limit only. */
    public B withoutFamilies() {
        policy = policy.withoutFamilies();
        return self();
    }

    /** Enforces a quota for the month and tells it; by default there is none. */
    public B monthLimit(long limit, long used) {
        policy = policy.withMonth(new Month(limit, used));
        return self();
    }

    /** Sets when windows open; with their first call by default. */
    public B windowStart(WindowStart start) {
        policy = policy.withStart(start);
        return self();
    }

    /** Lets another program make steady calls with the default key, which take from the account's window. */
    public B otherConsumer(double callsPerSecond) {
        policy = policy.withOther(callsPerSecond);
        return self();
    }

    /** Sets the forms in which limits are told, all on every answer; {@link HeaderDialect#X_RATE_LIMIT} by default. */
    public B dialects(HeaderDialect... dialects) {
        headers = new LimitHeaders(List.of(dialects), headers.rounding(), headers.retryHeaders());
        return self();
    }

    /** Sets how resets are rounded; by default times are rounded down and durations up. */
    public B resetRounding(ResetRounding rounding) {
        headers = new LimitHeaders(headers.dialects(), rounding, headers.retryHeaders());
        return self();
    }

    /** Sets the headers that tell when to come back, or none; {@link RetryHeader#RETRY_AFTER} by default. */
    public B retryHeaders(RetryHeader... retryHeaders) {
        headers = new LimitHeaders(headers.dialects(), headers.rounding(), List.of(retryHeaders));
        return self();
    }
}
