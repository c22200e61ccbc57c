package io.github.reactivepostman.api.components;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A component.
 *
 * @param id component id
 * @param name name, which no other component of the team has
 * @param type specification that it is written for
 * @param status whether it can be worked on
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 * @param createdBy id of the user who made it
 * @param updatedBy id of the user who last changed it
 * @param hasVersions whether anything of it is published; told only on request
 * @param latestVersion what was published last; told only on request, and then by its id alone or in full
 */
public record Component(
        String id,
        @Nullable String name,
        @Nullable ComponentType type,
        @Nullable ComponentStatus status,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable String createdBy,
        @Nullable String updatedBy,
        @Nullable Boolean hasVersions,
        @Nullable ComponentVersion latestVersion) {}
