package io.github.reactivepostman.error;

import io.github.reactivepostman.ratelimit.RateLimitState;
import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** The service accepted the call, but its answer could not be used: too large, not JSON, of another form, or empty. */
public class UnreadableAnswerException extends PostmanException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient HttpHeaders headers;
    private final String bodyStart;

    public UnreadableAnswerException(
            String problem,
            RequestInfo request,
            int status,
            HttpHeaders headers,
            String bodyStart,
            @Nullable RateLimitState rateLimit,
            @Nullable Throwable cause) {
        super(request + " was answered " + status + ", but " + problem, request, rateLimit, cause);
        this.status = status;
        this.headers = headers;
        this.bodyStart = bodyStart;
    }

    /** Returns the HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** Returns the headers of the answer. */
    public HttpHeaders headers() {
        return headers;
    }

    /** Returns the first kilobyte of the body as text. */
    public String bodyStart() {
        return bodyStart;
    }
}
