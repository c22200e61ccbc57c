package io.github.reactivepostman.error;

import io.github.reactivepostman.ratelimit.RateLimitState;
import org.jspecify.annotations.Nullable;

/** No answer came, or the call was not sent at all: the connection failed or was lost, or the answer took too long. */
public class PostmanRequestException extends PostmanException {

    private static final long serialVersionUID = 1L;

    private final boolean maybeExecuted;

    public PostmanRequestException(
            String message,
            RequestInfo request,
            @Nullable RateLimitState rateLimit,
            boolean maybeExecuted,
            @Nullable Throwable cause) {
        super(message, request, rateLimit, cause);
        this.maybeExecuted = maybeExecuted;
    }

    /** Tells whether the service may have executed the call; false only when it certainly was not sent. */
    public boolean isMaybeExecuted() {
        return maybeExecuted;
    }

    @Override
    public boolean isTransient() {
        return true;
    }
}
