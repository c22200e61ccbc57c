package io.github.reactivepostman.api.mocks;

import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A server error to be made.
 *
 * @param name name
 * @param statusCode status, 500 to 599
 * @param headers headers
 * @param language what the body is written in
 * @param body body
 */
public record ServerResponseCreate(
        String name,
        int statusCode,
        List<MockHeader> headers,
        @Nullable BodyLanguage language,
        @Nullable String body) {

    public ServerResponseCreate {
        Values.text("name", name);
        StatusCodes.serverError(statusCode);
        headers = Values.list(headers);
    }

    /**
     * Creates a server error without headers and body.
     *
     * @throws IllegalArgumentException when the status is not one of 500 to 599
     */
    public static ServerResponseCreate of(String name, int statusCode) {
        return new ServerResponseCreate(name, statusCode, List.of(), null, null);
    }

    public ServerResponseCreate withHeaders(MockHeader... headers) {
        return new ServerResponseCreate(name, statusCode, List.of(headers), language, body);
    }

    public ServerResponseCreate withBody(BodyLanguage language, String body) {
        return new ServerResponseCreate(name, statusCode, headers, language, body);
    }
}
