package io.github.reactivepostman.error;

import io.github.reactivepostman.ratelimit.RateLimitState;
import org.jspecify.annotations.Nullable;

/** The request itself is wrong (400, 411, 413, 415, 422): change it before sending it again. */
public class ValidationException extends PostmanResponseException {

    private static final long serialVersionUID = 1L;

    public ValidationException(RequestInfo request, ApiError error, @Nullable RateLimitState rateLimit) {
        super(request, error, rateLimit);
    }
}
