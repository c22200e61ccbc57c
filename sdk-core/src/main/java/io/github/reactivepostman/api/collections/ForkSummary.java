package io.github.reactivepostman.api.collections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fork as lists tell it.
 *
 * @param forkId uid of the forked collection
 * @param forkName name of the fork
 * @param sourceId uid of the collection that it was forked from; told by {@link CollectionForks#mine()} only
 * @param createdBy name of the user who forked it; told by {@link CollectionForks#list(String)} only
 * @param createdAt when it was forked
 */
public record ForkSummary(
        String forkId,
        @Nullable String forkName,
        @Nullable String sourceId,
        @Nullable String createdBy,
        @Nullable Instant createdAt) {}
