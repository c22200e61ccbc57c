package io.github.reactivepostman.api.sdks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pull request that a Git connection opened to deliver an SDK.
 *
 * @param number its number in the repository
 * @param url where it can be looked at
 * @param status what has become of it
 * @param sdk SDK that it delivers
 * @param createdAt when it was opened
 * @param updatedAt when it last changed
 */
public record SdkPullRequest(
        @Nullable Integer number,
        @Nullable String url,
        @Nullable SdkPullRequestStatus status,
        @Nullable Sdk sdk,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
