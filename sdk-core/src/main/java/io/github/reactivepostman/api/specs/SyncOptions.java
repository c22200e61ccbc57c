package io.github.reactivepostman.api.specs;

import org.jspecify.annotations.Nullable;

/**
 * How a collection and its specification are brought together; null leaves an option as it is.
 *
 * @param syncExamples whether examples follow too; the service does so unless told otherwise
 * @param deleteOrphanedRequests whether requests go away whose origin did; the service does so unless told otherwise
 */
public record SyncOptions(
        @Nullable Boolean syncExamples, @Nullable Boolean deleteOrphanedRequests) {

    /** Creates options that leave everything as it is. */
    public static SyncOptions unchanged() {
        return new SyncOptions(null, null);
    }

    public SyncOptions withSyncExamples(boolean syncExamples) {
        return new SyncOptions(syncExamples, deleteOrphanedRequests);
    }

    public SyncOptions withDeleteOrphanedRequests(boolean deleteOrphanedRequests) {
        return new SyncOptions(syncExamples, deleteOrphanedRequests);
    }
}
