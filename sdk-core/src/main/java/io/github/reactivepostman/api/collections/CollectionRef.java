package io.github.reactivepostman.api.collections;

import org.jspecify.annotations.Nullable;

/**
 * What the service answers when a collection was written.
 *
 * @param id collection id
 * @param name its name now
 * @param uid id that starts with the owner's id; not told by {@link Collections#update}
 * @param description its description now; told by {@link Collections#update} only
 */
public record CollectionRef(
        String id,
        @Nullable String name,
        @Nullable String uid,
        @Nullable String description) {}
