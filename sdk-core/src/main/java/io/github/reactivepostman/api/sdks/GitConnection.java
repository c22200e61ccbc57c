package io.github.reactivepostman.api.sdks;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.reactivepostman.internal.Values;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link from a collection or specification to the Git repository that its SDK in one language goes into.
 *
 * @param id connection id
 * @param source what the SDK is generated from
 * @param language what the SDK is written in
 * @param status how the connection is
 * @param repositoryUrl address of the repository
 * @param targetBranch branch that the SDK goes into
 * @param autoUpdatePullRequestsEnabled whether the service opens pull requests by itself
 * @param sdk SDK that is in the branch now; null when there is none
 * @param pullRequests pull requests with updates, the last changed first
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 */
public record GitConnection(
        @JsonProperty("sdkGitConnectionId") String id,
        @Nullable SdkSource source,
        @Nullable SdkLanguage language,
        @Nullable GitConnectionStatus status,
        @Nullable String repositoryUrl,
        @Nullable String targetBranch,
        @Nullable Boolean autoUpdatePullRequestsEnabled,
        @Nullable Sdk sdk,
        List<SdkPullRequestRef> pullRequests,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {

    public GitConnection {
        pullRequests = Values.list(pullRequests);
    }
}
