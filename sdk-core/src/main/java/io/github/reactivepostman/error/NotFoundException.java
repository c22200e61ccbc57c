package io.github.reactivepostman.error;

import io.github.reactivepostman.ratelimit.RateLimitState;
import org.jspecify.annotations.Nullable;

/** The resource does not exist or is not visible to the key's user (404, or 400 under the name {@code instanceNotFoundError}). */
public class NotFoundException extends PostmanResponseException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(RequestInfo request, ApiError error, @Nullable RateLimitState rateLimit) {
        super(request, error, rateLimit);
    }
}
