package io.github.reactivepostman.test.account;

import java.time.Instant;
import tools.jackson.databind.node.ArrayNode;

/**
 * Holds a post that tells what is new in a workspace.
 *
 * @param id the number of the post
 * @param workspaceId the workspace
 * @param topic the title
 * @param description the text
 * @param category the category
 * @param pinned whether it comes before the others
 * @param related the links; not to be changed
 * @param createdAt when it was made
 * @param updatedAt when it was changed last
 */
public record StoredUpdate(
        long id,
        String workspaceId,
        String topic,
        String description,
        String category,
        boolean pinned,
        ArrayNode related,
        Instant createdAt,
        Instant updatedAt) {
    /** Replaces everything that can be changed. */
    public StoredUpdate with(
            String newTopic, String newDescription, String newCategory, boolean newPinned, ArrayNode newRelated) {
        return new StoredUpdate(
                id,
                workspaceId,
                newTopic,
                newDescription,
                newCategory,
                newPinned,
                newRelated,
                createdAt,
                Account.now());
    }
}
