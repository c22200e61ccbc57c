package io.github.reactivepostman.api.sdks;

import org.jspecify.annotations.Nullable;

/**
 * A pull request in short.
 *
 * @param url where it can be looked at
 * @param status what has become of it
 * @param sdkId SDK that it delivers
 */
public record SdkPullRequestRef(
        @Nullable String url,
        @Nullable SdkPullRequestStatus status,
        @Nullable String sdkId) {}
