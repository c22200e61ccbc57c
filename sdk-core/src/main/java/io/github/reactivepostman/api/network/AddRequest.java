package io.github.reactivepostman.api.network;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to have a workspace in the network.
 *
 * @param id request id
 * @param createdAt when it was made
 * @param createdBy id of the user who made it
 * @param message what that user wrote about it
 * @param status what has become of it
 * @param element the workspace
 * @param response why it was denied; null otherwise, and when the manager wrote nothing
 */
public record AddRequest(
        String id,
        @Nullable Instant createdAt,
        @Nullable String createdBy,
        @Nullable String message,
        @Nullable AddRequestStatus status,
        @Nullable Element element,
        @Nullable Response response) {

    /**
     * The workspace that a request is about.
     *
     * @param id id of the workspace
     * @param type kind of the element
     * @param name name
     * @param summary one line about it
     * @param description long text about it
     * @param createdBy id of the user who brought it into the network; told in the answer that approves it
     * @param createdAt when it came into the network; told in the answer that approves it
     */
    public record Element(
            String id,
            @Nullable NetworkElementType type,
            @Nullable String name,
            @Nullable String summary,
            @Nullable String description,
            @Nullable String createdBy,
            @Nullable Instant createdAt) {}

    /**
     * What a manager wrote about a request that was denied.
     *
     * @param createdAt when it was denied
     * @param createdBy id of the manager
     * @param message the text
     */
    public record Response(
            @Nullable Instant createdAt,
            @Nullable String createdBy,
            @Nullable String message) {}
}
