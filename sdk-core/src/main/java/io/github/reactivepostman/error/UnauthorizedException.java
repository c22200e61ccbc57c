package io.github.reactivepostman.error;

import io.github.reactivepostman.ratelimit.RateLimitState;
import org.jspecify.annotations.Nullable;

/** The API key is missing, unknown or revoked (401): give the client a valid one. */
public class UnauthorizedException extends PostmanResponseException {

    private static final long serialVersionUID = 1L;

    public UnauthorizedException(RequestInfo request, ApiError error, @Nullable RateLimitState rateLimit) {
        super(request, error, rateLimit);
    }
}
