package io.github.reactivepostman.error;

import io.github.reactivepostman.ratelimit.RateLimitState;
import org.jspecify.annotations.Nullable;

/**
 * What every failed call ends with, unless a program's own circuit breaker or bulkhead rejects it; the subclasses say
 * what the caller can do about it.
 *
 * <p>No message, cause or field of any of them holds an API key.
 */
public abstract class PostmanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RequestInfo request;
    private final transient @Nullable RateLimitState rateLimit;

    protected PostmanException(
            String message, RequestInfo request, @Nullable RateLimitState rateLimit, @Nullable Throwable cause) {
        super(message, cause);
        this.request = request;
        this.rateLimit = rateLimit;
    }

    /** Returns the call that failed. */
    public RequestInfo request() {
        return request;
    }

    /** Returns the state of the limits when the call failed; null when it failed before they were looked at. */
    public @Nullable RateLimitState rateLimit() {
        return rateLimit;
    }

    /** Tells whether the same call can succeed later without anything being changed. */
    public boolean isTransient() {
        return false;
    }
}
