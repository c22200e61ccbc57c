package io.github.reactivepostman.test.headers;

/** The headers in which a refusal tells when to come back. */
public enum RetryHeader {
    /** {@code Retry-After} in seconds. */
    RETRY_AFTER,
    /** {@code Retry-After} as an HTTP date of the server's clock. */
    RETRY_AFTER_DATE,
    /** {@code X-RateLimit-RetryAfter} in seconds. */
    X_RATELIMIT_RETRYAFTER,
    /** {@code RetryAfter} in seconds, without a hyphen. */
    RETRYAFTER
}
