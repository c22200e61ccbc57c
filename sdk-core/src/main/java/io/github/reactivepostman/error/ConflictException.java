package io.github.reactivepostman.error;

import io.github.reactivepostman.ratelimit.RateLimitState;
import org.jspecify.annotations.Nullable;

/** The resource is in a state, or locked by somebody, that does not allow the call (409, 423): read it again first. */
public class ConflictException extends PostmanResponseException {

    private static final long serialVersionUID = 1L;

    public ConflictException(RequestInfo request, ApiError error, @Nullable RateLimitState rateLimit) {
        super(request, error, rateLimit);
    }
}
