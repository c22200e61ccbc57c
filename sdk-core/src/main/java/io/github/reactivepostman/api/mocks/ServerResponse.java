package io.github.reactivepostman.api.mocks;

import io.github.reactivepostman.internal.Values;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A server error that a mock server can answer.
 *
 * @param id id of the response
 * @param name name
 * @param statusCode status, 500 to 599
 * @param headers headers; empty in lists
 * @param language what the body is written in
 * @param body body; null in lists
 * @param mock id of the mock server
 * @param createdBy id of the user who made it
 * @param updatedBy id of the user who last changed it
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 */
public record ServerResponse(
        String id,
        @Nullable String name,
        @Nullable Integer statusCode,
        List<MockHeader> headers,
        @Nullable BodyLanguage language,
        @Nullable String body,
        @Nullable String mock,
        @Nullable String createdBy,
        @Nullable String updatedBy,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {

    public ServerResponse {
        headers = Values.list(headers);
    }
}
