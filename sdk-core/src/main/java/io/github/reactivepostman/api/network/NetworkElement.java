package io.github.reactivepostman.api.network;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A workspace as the network shows it.
 *
 * @param id id of the workspace
 * @param type kind of the element
 * @param name name
 * @param summary one line about it
 * @param description long text about it
 * @param href address of the workspace
 * @param parentFolderId always 0 or null: there are no folders any more
 * @param addedBy id of the user who brought it into the network
 * @param addedAt when it came into the network
 * @param createdBy id of the user who made it
 * @param createdAt when it was made
 * @param updatedBy id of the user who last changed it
 * @param updatedAt when it last changed
 */
public record NetworkElement(
        String id,
        @Nullable NetworkElementType type,
        @Nullable String name,
        @Nullable String summary,
        @Nullable String description,
        @Nullable String href,
        @Nullable Long parentFolderId,
        @Nullable String addedBy,
        @Nullable Instant addedAt,
        @Nullable String createdBy,
        @Nullable Instant createdAt,
        @Nullable String updatedBy,
        @Nullable Instant updatedAt) {}
