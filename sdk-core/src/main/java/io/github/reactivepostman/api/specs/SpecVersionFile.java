package io.github.reactivepostman.api.specs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file or folder of a specification as it was when a version was tagged.
 *
 * @param id id of the file or folder
 * @param name last part of the path
 * @param path path within the specification
 * @param type whether it is a file
 * @param fileType what the file was within the specification
 * @param content the whole text of a file
 * @param parentId id of the folder that holds it
 * @param createdBy id of the user who made it
 * @param updatedBy id of the user who changed it last
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 */
public record SpecVersionFile(
        @Nullable String id,
        @Nullable String name,
        @Nullable String path,
        @Nullable SpecNodeType type,
        @Nullable SpecFileType fileType,
        @Nullable String content,
        @Nullable String parentId,
        @Nullable String createdBy,
        @Nullable String updatedBy,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
