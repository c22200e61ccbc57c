package io.github.reactivepostman.api.packages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A package with its script.
 *
 * @param id package id
 * @param name name by which scripts import it, in lower case; it never changes
 * @param description text about it; may be empty
 * @param script its code; may be empty
 * @param createdBy id of the user who made it
 * @param createdAt when it was made
 * @param updatedAt when it or its script last changed
 */
public record ScriptPackage(
        String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable String script,
        @Nullable String createdBy,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
