package io.github.reactivepostman.test.fault;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Holds an answer that takes the place of the operation's own.
 *
 * @param status the status code
 * @param contentType the media type
 * @param body the body as text
 * @param retryAfter how long to wait, told in the retry headers; null for none
 */
public record Substitute(
        int status,
        String contentType,
        String body,
        @Nullable Duration retryAfter) {
    static final String PROBLEM = "application/problem+json";
    static final String JSON = "application/json; charset=utf-8";

    Substitute withRetryAfter(@Nullable Duration wait) {
        return new Substitute(status, contentType, body, wait);
    }

    static Substitute problem(int status, String type, String title, String detail) {
        String body =
                "{\"type\":\"https://api.postman.com/problems/%s\",\"title\":\"%s\",\"detail\":\"%s\",\"status\":%d}";
        return new Substitute(status, PROBLEM, body.formatted(type, title, detail, status), null);
    }

    static Substitute named(int status, String name, String message) {
        String body = "{\"error\":{\"name\":\"%s\",\"message\":\"%s\"}}";
        return new Substitute(status, JSON, body.formatted(name, message), null);
    }
}
