package io.github.reactivepostman.test.account;

import java.time.Instant;

/**
 * Holds something that happened in a workspace.
 *
 * @param id the number of the entry
 * @param element what it was done to
 * @param action create, update or destroy
 * @param trigger what exactly caused it
 * @param at when it happened
 */
public record StoredActivity(long id, Element element, String action, String trigger, Instant at) {
    /**
     * Names something in a workspace.
     *
     * @param workspaceId the workspace
     * @param type collection, environment or workspace
     * @param id the id, of a collection or environment the uid
     * @param name the name
     */
    public record Element(String workspaceId, String type, String id, String name) {}
}
