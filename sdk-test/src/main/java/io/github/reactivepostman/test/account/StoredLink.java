package io.github.reactivepostman.test.account;

import java.time.Instant;

/**
 * Holds that a specification and a collection were generated from each other.
 *
 * @param specId the specification
 * @param collectionId the id of the collection
 * @param revision the specification's revision when both said the same
 * @param syncExamples whether examples follow too
 * @param deleteOrphanedRequests whether requests go away whose origin did
 * @param createdAt when one was generated
 * @param updatedAt when they were brought together last
 */
public record StoredLink(
        String specId,
        String collectionId,
        int revision,
        boolean syncExamples,
        boolean deleteOrphanedRequests,
        Instant createdAt,
        Instant updatedAt) {
    static StoredLink of(StoredSpec spec, String collectionId) {
        Instant now = Account.now();
        return new StoredLink(spec.id(), collectionId, spec.revision(), true, true, now, now);
    }

    /** Changes the options. */
    public StoredLink with(boolean examples, boolean orphaned) {
        return new StoredLink(specId, collectionId, revision, examples, orphaned, createdAt, updatedAt);
    }

    StoredLink synced(int newRevision) {
        return new StoredLink(
                specId, collectionId, newRevision, syncExamples, deleteOrphanedRequests, createdAt, Account.now());
    }
}
