package io.github.reactivepostman.api.collections;

import org.jspecify.annotations.Nullable;

/**
 * A pull that is done.
 *
 * @param destinationId uid of the fork that got the changes
 * @param sourceId uid of the collection that they came from
 */
public record CollectionPull(
        @Nullable String destinationId, @Nullable String sourceId) {}
