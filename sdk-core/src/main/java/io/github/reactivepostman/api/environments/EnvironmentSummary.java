package io.github.reactivepostman.api.environments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An environment as lists tell it.
 *
 * @param id environment id
 * @param name name
 * @param uid id that starts with the owner's id
 * @param owner id of the user it belongs to
 * @param isPublic whether everybody can see it
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 */
public record EnvironmentSummary(
        String id,
        String name,
        @Nullable String uid,
        @Nullable String owner,
        @Nullable Boolean isPublic,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
