package io.github.reactivepostman.api.specs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A collection that was generated from a specification, or a specification that was generated from a collection.
 *
 * @param id id of the collection or specification
 * @param name its name
 * @param state whether both still say the same
 * @param createdBy id of the user who had it generated
 * @param updatedBy id of the user who changed it last; not told of collections
 * @param createdAt when it was generated
 * @param updatedAt when it last changed
 */
public record Generated(
        String id,
        @Nullable String name,
        @Nullable SyncState state,
        @Nullable String createdBy,
        @Nullable String updatedBy,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
