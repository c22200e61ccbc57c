package io.github.reactivepostman.test.account;

import java.time.Instant;
import tools.jackson.databind.node.ArrayNode;

/**
 * Holds an environment of the emulated account.
 *
 * @param id the id
 * @param uid the id with the user's number before it
 * @param workspaceId the workspace that holds it
 * @param name the name
 * @param values the variables; not to be changed
 * @param createdAt when it was made
 * @param updatedAt when it was changed last
 */
public record StoredEnvironment(
        String id,
        String uid,
        String workspaceId,
        String name,
        ArrayNode values,
        Instant createdAt,
        Instant updatedAt) {
    /** Replaces name and variables. */
    public StoredEnvironment with(String newName, ArrayNode newValues) {
        return new StoredEnvironment(id, uid, workspaceId, newName, newValues, createdAt, Account.now());
    }

    /** Moves it to another workspace. */
    public StoredEnvironment withWorkspaceId(String newWorkspaceId) {
        return new StoredEnvironment(id, uid, newWorkspaceId, name, values, createdAt, Account.now());
    }
}
