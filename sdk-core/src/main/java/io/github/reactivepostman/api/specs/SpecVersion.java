package io.github.reactivepostman.api.specs;

import org.jspecify.annotations.Nullable;

/**
 * A tag that keeps a specification as it was at one moment.
 *
 * @param id id of the tag
 * @param name name, such as {@code 1.2.0}
 */
public record SpecVersion(String id, @Nullable String name) {}
