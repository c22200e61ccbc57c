package io.github.reactivepostman.test.account;

import java.time.Instant;

/**
 * Holds a script package of the emulated account.
 *
 * @param id the id
 * @param workspaceId the workspace in which it was made
 * @param name the name, in lower case
 * @param description a description, empty for none
 * @param script the code, empty for none
 * @param createdAt when it was made
 * @param updatedAt when it was changed last
 */
public record StoredPackage(
        String id,
        String workspaceId,
        String name,
        String description,
        String script,
        Instant createdAt,
        Instant updatedAt) {
    /** Replaces description and script. */
    public StoredPackage with(String newDescription, String newScript) {
        return new StoredPackage(id, workspaceId, name, newDescription, newScript, createdAt, Account.now());
    }
}
