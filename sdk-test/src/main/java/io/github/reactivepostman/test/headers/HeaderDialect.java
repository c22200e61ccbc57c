package io.github.reactivepostman.test.headers;

/** The forms in which the service and its relatives tell a limit. */
public enum HeaderDialect {
    /** {@code X-RateLimit-Limit|Remaining|Reset}; the reset in epoch seconds of the server's clock. */
    X_RATE_LIMIT,
    /** {@code X-RateLimit-Limit|Remaining|Reset}; the reset in seconds from now. */
    X_RATE_LIMIT_DELTA,
    /** {@code X-RateLimit-Limit|Remaining|Reset}; the reset in epoch milliseconds of the server's clock. */
    X_RATE_LIMIT_MILLIS,
    /** {@code RateLimit-Limit|Remaining|Reset}; the reset in seconds from now. */
    RATE_LIMIT,
    /** {@code RateLimit: limit=300, remaining=299, reset=42} and {@code RateLimit-Policy: 300;w=60}. */
    RATE_LIMIT_COMBINED,
    /** {@code RateLimit: "default";r=299;t=42} and {@code RateLimit-Policy: "default";q=300;w=60}, all buckets. */
    RATE_LIMIT_STRUCTURED,
    /** No limit is told at all; not the month either. */
    NONE;

    boolean prefixed() {
        return this == X_RATE_LIMIT || this == X_RATE_LIMIT_DELTA || this == X_RATE_LIMIT_MILLIS;
    }
}
