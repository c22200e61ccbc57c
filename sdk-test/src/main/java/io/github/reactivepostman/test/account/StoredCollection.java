package io.github.reactivepostman.test.account;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds a collection of the emulated account.
 *
 * @param id the id
 * @param uid the id with the user's number before it
 * @param workspaceId the workspace that holds it
 * @param document the document in format 2.1.0, with the ids of its items; not to be changed
 * @param createdAt when it was made
 * @param updatedAt when it was changed last
 */
public record StoredCollection(
        String id, String uid, String workspaceId, ObjectNode document, Instant createdAt, Instant updatedAt) {
    /** Returns the name in the document. */
    public String name() {
        return document.path("info").path("name").asString("");
    }

    /** Replaces the document. */
    public StoredCollection with(ObjectNode newDocument) {
        return new StoredCollection(id, uid, workspaceId, newDocument, createdAt, Account.now());
    }

    /** Moves it to another workspace. */
    public StoredCollection withWorkspaceId(String newWorkspaceId) {
        return new StoredCollection(id, uid, newWorkspaceId, document, createdAt, Account.now());
    }
}
