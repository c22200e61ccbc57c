package io.github.reactivepostman.api.collections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key with which somebody can read one collection; the service shows it masked.
 *
 * @param id id of the key
 * @param token the key, all but its last characters masked
 * @param status whether it works
 * @param teamId id of its owner's team
 * @param userId id of its owner
 * @param collectionId uid of the collection that it opens
 * @param expiresAfter when it ends; each use puts that off
 * @param lastUsedAt when it was last used; null when it never was
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 * @param deletedAt when it was revoked; null when it was not
 */
public record CollectionAccessKey(
        String id,
        @Nullable String token,
        @Nullable AccessKeyStatus status,
        @Nullable String teamId,
        @Nullable String userId,
        @Nullable String collectionId,
        @Nullable Instant expiresAfter,
        @Nullable Instant lastUsedAt,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable Instant deletedAt) {}
