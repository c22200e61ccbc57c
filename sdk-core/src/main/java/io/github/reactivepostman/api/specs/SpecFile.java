package io.github.reactivepostman.api.specs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of a specification.
 *
 * @param id file id
 * @param path path within the specification, by which the file is named in calls
 * @param name last part of the path; not told by the calls that change files
 * @param type what the file is within the specification
 * @param content the whole text; only told when one file is read
 * @param createdBy id of the user who made it
 * @param updatedBy id of the user who changed it last
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 */
public record SpecFile(
        String id,
        String path,
        @Nullable String name,
        @Nullable SpecFileType type,
        @Nullable String content,
        @Nullable String createdBy,
        @Nullable String updatedBy,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
