package io.github.reactivepostman.api.collections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A collection as lists tell it.
 *
 * @param id collection id
 * @param name name
 * @param uid id that starts with the owner's id
 * @param owner id of the user it belongs to
 * @param isPublic whether everybody can see it
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 * @param fork what it was forked from; null for a collection of its own
 */
public record CollectionSummary(
        String id,
        String name,
        @Nullable String uid,
        @Nullable String owner,
        @Nullable Boolean isPublic,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable CollectionFork fork) {}
