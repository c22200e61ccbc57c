package io.github.reactivepostman.test.account;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds how a fork stands to its parent.
 *
 * @param id the id of the forked collection
 * @param label the name of the fork
 * @param parentId the id of the collection that it was forked from
 * @param createdAt when it was forked
 * @param parentBase the parent's document when both were last equal
 * @param ownBase the fork's document when both were last equal
 */
public record StoredFork(
        String id, String label, String parentId, Instant createdAt, ObjectNode parentBase, ObjectNode ownBase) {
    StoredFork synced(ObjectNode parent, ObjectNode own) {
        return new StoredFork(id, label, parentId, createdAt, parent, own);
    }
}
