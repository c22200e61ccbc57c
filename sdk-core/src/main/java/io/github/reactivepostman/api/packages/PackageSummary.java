package io.github.reactivepostman.api.packages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A package as lists tell it, without its script.
 *
 * @param id package id
 * @param name name by which scripts import it, in lower case
 * @param description text about it; may be empty
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 */
public record PackageSummary(
        String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
