package io.github.reactivepostman.test.account;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds a mock server of the emulated account.
 *
 * @param id the id
 * @param uid the id with the user's number before it
 * @param workspaceId the workspace that holds it
 * @param document name, collection, environment, {@code private} and {@code config}, as written; not to be changed
 * @param createdAt when it was made
 * @param updatedAt when it was changed last
 */
public record StoredMock(
        String id, String uid, String workspaceId, ObjectNode document, Instant createdAt, Instant updatedAt) {
    /** Tells whether only calls with a key reach it. */
    public boolean isPrivate() {
        return document.path("private").asBoolean(false);
    }

    StoredMock with(ObjectNode newDocument) {
        return new StoredMock(id, uid, workspaceId, newDocument, createdAt, Account.now());
    }
}
