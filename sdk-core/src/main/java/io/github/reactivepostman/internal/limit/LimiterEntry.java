package io.github.reactivepostman.internal.limit;

import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Where a client's Resilience4j limiter is found.
 *
 * @param name its name, in the registry, its events and its meters
 * @param registry the program's registry; null for none
 */
public record LimiterEntry(String name, @Nullable RateLimiterRegistry registry) {

    private static final LimiterEntry STANDARD = new LimiterEntry("postman-account", null);

    public LimiterEntry {
        if (name.isBlank()) {
            throw new IllegalArgumentException("rateLimiterName must not be blank");
        }
    }

    /** Returns the default: {@code postman-account}, in no registry. */
    public static LimiterEntry standard() {
        return STANDARD;
    }

    /** Returns this entry under another name. */
    public LimiterEntry withName(String other) {
        return new LimiterEntry(other, registry);
    }

    /** Returns this entry in another registry. */
    public LimiterEntry withRegistry(RateLimiterRegistry other) {
        return new LimiterEntry(name, other);
    }
}
