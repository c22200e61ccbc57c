package io.github.reactivepostman.api.collections;

import org.jspecify.annotations.Nullable;

/**
 * A collection that was just forked.
 *
 * @param id id of the fork
 * @param name name of the collection
 * @param uid id that starts with the owner's id
 * @param fork what it was forked from
 */
public record ForkedCollection(
        String id,
        @Nullable String name,
        @Nullable String uid,
        @Nullable CollectionFork fork) {}
