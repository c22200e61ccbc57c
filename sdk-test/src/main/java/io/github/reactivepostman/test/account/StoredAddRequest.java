package io.github.reactivepostman.test.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Holds a request to add a workspace to the private network.
 *
 * @param id the number
 * @param workspaceId the workspace
 * @param message what the user wrote; null for nothing
 * @param status pending, approved or denied
 * @param reason what the manager wrote; null for nothing
 * @param createdAt when it was made
 * @param answeredAt when it was answered; null before
 */
public record StoredAddRequest(
        long id,
        String workspaceId,
        @Nullable String message,
        String status,
        @Nullable String reason,
        Instant createdAt,
        @Nullable Instant answeredAt) {
    /** Answers the request. */
    public StoredAddRequest answered(String newStatus, @Nullable String newReason) {
        return new StoredAddRequest(id, workspaceId, message, newStatus, newReason, createdAt, Account.now());
    }
}
