package io.github.reactivepostman.error;

import io.github.reactivepostman.ratelimit.RateLimitState;
import org.jspecify.annotations.Nullable;

/** The key's user, plan or region may not do this (403): ask for the role or the plan; repeating does not help. */
public class ForbiddenException extends PostmanResponseException {

    private static final long serialVersionUID = 1L;

    public ForbiddenException(RequestInfo request, ApiError error, @Nullable RateLimitState rateLimit) {
        super(request, error, rateLimit);
    }
}
