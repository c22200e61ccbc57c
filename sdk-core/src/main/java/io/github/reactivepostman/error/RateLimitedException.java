package io.github.reactivepostman.error;

import io.github.reactivepostman.ratelimit.RateLimitState;
import org.jspecify.annotations.Nullable;

/** The call limit was reached and the attempts are used up (429): the same call succeeds after the reset. */
public class RateLimitedException extends PostmanResponseException {

    private static final long serialVersionUID = 1L;

    public RateLimitedException(RequestInfo request, ApiError error, @Nullable RateLimitState rateLimit) {
        super(request, error, rateLimit);
    }

    /** Tells that the same call can succeed later, also when the limit was told by another status than 429. */
    @Override
    public boolean isTransient() {
        return true;
    }
}
