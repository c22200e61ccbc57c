package io.github.reactivepostman.error;

import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the service said about an error, read from any of its documented bodies whatever their media type.
 *
 * @param status HTTP status of the answer
 * @param name the service's name or code for the error, such as {@code instanceNotFoundError}; kept as it was sent
 * @param type the problem's type, a URI or a bare name; kept as it was sent
 * @param title short summary
 * @param message what went wrong in words: the most specific text that the body has
 * @param details whatever structure the body gives about the cause, an object, an array or a string
 * @param instance the resource that the problem is about
 * @param requestId the service's id for the call, to quote to its support
 * @param headers headers of the answer
 * @param body the body as text, at most its first 64 KiB
 */
public record ApiError(
        int status,
        @Nullable String name,
        @Nullable String type,
        @Nullable String title,
        @Nullable String message,
        @Nullable JsonNode details,
        @Nullable String instance,
        @Nullable String requestId,
        HttpHeaders headers,
        String body) {

    /** Returns status, name and message: what a log line needs. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(status);
        String code = name != null ? name : title;
        if (code != null) {
            text.append(' ').append(code);
        }
        return message == null || message.equals(code)
                ? text.toString()
                : text.append(": ").append(message).toString();
    }
}
