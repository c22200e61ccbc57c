package io.github.reactivepostman.error;

import io.github.reactivepostman.ratelimit.RateLimitState;
import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** The service answered with an error; the subclasses sort the answers by what a caller does about them. */
public class PostmanResponseException extends PostmanException {

    private static final long serialVersionUID = 1L;

    private final transient ApiError error;

    public PostmanResponseException(RequestInfo request, ApiError error, @Nullable RateLimitState rateLimit) {
        super(request + " was answered " + error, request, rateLimit, null);
        this.error = error;
    }

    /** Returns what the service said about the error. */
    public ApiError error() {
        return error;
    }

    /** Returns the HTTP status of the answer. */
    public int status() {
        return error.status();
    }

    /** Returns the headers of the answer. */
    public HttpHeaders headers() {
        return error.headers();
    }

    /** Tells whether the same call can succeed later: 408, 429, 502, 503 and 504. */
    @Override
    public boolean isTransient() {
        return switch (status()) {
            case 408, 429, 502, 503, 504 -> true;
            default -> false;
        };
    }
}
