package io.github.reactivepostman.api.specs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A specification, without its files.
 *
 * @param id specification id
 * @param name name
 * @param type language and version that it is written in
 * @param fileFormat syntax of its files; only told when one specification is read
 * @param createdBy id of the user who made it
 * @param updatedBy id of the user who changed it last
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 */
public record Spec(
        String id,
        @Nullable String name,
        @Nullable SpecType type,
        @Nullable SpecFileFormat fileFormat,
        @Nullable String createdBy,
        @Nullable String updatedBy,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
