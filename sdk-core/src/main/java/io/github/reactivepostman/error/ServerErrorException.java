package io.github.reactivepostman.error;

import io.github.reactivepostman.ratelimit.RateLimitState;
import org.jspecify.annotations.Nullable;

/** The service failed (5xx): with 502, 503 and 504 the same call can succeed later. */
public class ServerErrorException extends PostmanResponseException {

    private static final long serialVersionUID = 1L;

    public ServerErrorException(RequestInfo request, ApiError error, @Nullable RateLimitState rateLimit) {
        super(request, error, rateLimit);
    }
}
