package io.github.reactivepostman.test.account;

/**
 * Holds work that goes on after its answer.
 *
 * @param id the id
 * @param collectionId the collection that it changes
 * @param polls how often its status was asked for
 */
public record StoredTask(String id, String collectionId, int polls) {
    /** Returns the status: the second poll finds the work done. */
    public String status() {
        return polls < 2 ? "in-progress" : "successful";
    }

    StoredTask polled() {
        return new StoredTask(id, collectionId, polls + 1);
    }
}
