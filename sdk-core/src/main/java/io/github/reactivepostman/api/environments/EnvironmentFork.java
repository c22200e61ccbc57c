package io.github.reactivepostman.api.environments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fork of an environment as lists tell it.
 *
 * @param forkId uid of the fork
 * @param forkName its label
 * @param createdAt when it was made
 * @param createdBy name of the user who made it
 * @param updatedAt when it last changed
 */
public record EnvironmentFork(
        String forkId,
        @Nullable String forkName,
        @Nullable Instant createdAt,
        @Nullable String createdBy,
        @Nullable Instant updatedAt) {}
