package io.github.reactivepostman.api.collections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a forked collection was forked from.
 *
 * @param label name of the fork
 * @param createdAt when it was forked
 * @param from uid of the source collection
 */
public record CollectionFork(
        @Nullable String label,
        @Nullable Instant createdAt,
        @Nullable String from) {}
