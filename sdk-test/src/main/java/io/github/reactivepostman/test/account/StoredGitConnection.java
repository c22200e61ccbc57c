package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds a connection between a source of SDKs and a Git repository.
 *
 * @param id the id
 * @param sourceType collection or spec
 * @param sourceId what the SDKs are generated from
 * @param workspaceId the workspace of the source
 * @param language what the SDKs are written in
 * @param status active, disconnected or inaccessible
 * @param repositoryUrl the repository
 * @param targetBranch the branch
 * @param autoUpdate whether pull requests are opened without being asked for
 * @param pullRequests the pull requests, the newest first
 * @param createdAt when it was made
 * @param updatedAt when it was changed last
 */
public record StoredGitConnection(
        String id,
        String sourceType,
        String sourceId,
        String workspaceId,
        String language,
        String status,
        String repositoryUrl,
        String targetBranch,
        boolean autoUpdate,
        List<StoredSdkPullRequest> pullRequests,
        Instant createdAt,
        Instant updatedAt) {
    /** Replaces status and the opening of pull requests. */
    public StoredGitConnection with(String newStatus, boolean newAutoUpdate) {
        return changed(newStatus, newAutoUpdate, pullRequests);
    }

    StoredGitConnection with(StoredSdkPullRequest pullRequest) {
        List<StoredSdkPullRequest> all =
                Stream.concat(Stream.of(pullRequest), pullRequests.stream()).toList();
        return changed(status, autoUpdate, all);
    }

    private StoredGitConnection changed(String newStatus, boolean newAutoUpdate, List<StoredSdkPullRequest> all) {
        return new StoredGitConnection(
                id,
                sourceType,
                sourceId,
                workspaceId,
                language,
                newStatus,
                repositoryUrl,
                targetBranch,
                newAutoUpdate,
                all,
                createdAt,
                Account.now());
    }
}
