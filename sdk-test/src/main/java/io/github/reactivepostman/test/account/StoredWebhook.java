package io.github.reactivepostman.test.account;

/**
 * Holds a webhook of the emulated account.
 *
 * @param id the id
 * @param uid the id with the user's number before it
 * @param workspaceId the workspace that holds it
 * @param name the name
 * @param collectionUid the collection that it runs
 */
public record StoredWebhook(String id, String uid, String workspaceId, String name, String collectionUid) {}
