package io.github.reactivepostman.api.tags;

import org.jspecify.annotations.Nullable;

/**
 * An element that has a tag.
 *
 * @param entityId its id
 * @param entityType its kind
 */
public record TaggedEntity(String entityId, @Nullable TaggedType entityType) {}
