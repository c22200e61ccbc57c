package io.github.reactivepostman.api.mocks;

import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a server error; null leaves a field as it is.
 *
 * @param name new name
 * @param statusCode new status, 500 to 599
 * @param headers new headers, which replace the old ones; null keeps those
 * @param language what the new body is written in
 * @param body new body
 */
public record ServerResponseUpdate(
        @Nullable String name,
        @Nullable Integer statusCode,
        @Nullable List<MockHeader> headers,
        @Nullable BodyLanguage language,
        @Nullable String body) {

    public ServerResponseUpdate {
        headers = headers == null ? null : Values.list(headers);
    }

    /** Changes nothing yet. */
    public static ServerResponseUpdate none() {
        return new ServerResponseUpdate(null, null, null, null, null);
    }

    public ServerResponseUpdate withName(String name) {
        return new ServerResponseUpdate(Values.text("name", name), statusCode, headers, language, body);
    }

    public ServerResponseUpdate withStatusCode(int statusCode) {
        return new ServerResponseUpdate(name, StatusCodes.serverError(statusCode), headers, language, body);
    }

    /** Replaces all headers; without an argument there are none any more. */
    public ServerResponseUpdate withHeaders(MockHeader... headers) {
        return new ServerResponseUpdate(name, statusCode, List.of(headers), language, body);
    }

    public ServerResponseUpdate withBody(BodyLanguage language, String body) {
        return new ServerResponseUpdate(name, statusCode, headers, language, body);
    }
}
