package io.github.reactivepostman.api.sdks;

import io.github.reactivepostman.api.JobState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A generated SDK, or one that is being built.
 *
 * @param id SDK id
 * @param language what it is written in
 * @param source what it is generated from
 * @param workspaceId workspace of the source
 * @param version its own version; null before there is one
 * @param buildStatus how far the build is
 * @param error why the build failed; null otherwise
 * @param pullRequest pull request of a Git connection that delivers it; null when none does
 * @param createdAt when it was asked for
 * @param updatedAt when it last changed
 */
public record Sdk(
        String id,
        @Nullable SdkLanguage language,
        @Nullable SdkSource source,
        @Nullable String workspaceId,
        @Nullable String version,
        @Nullable SdkBuildStatus buildStatus,
        @Nullable SdkBuildError error,
        @Nullable SdkPullRequestRef pullRequest,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {

    /** Returns how far the build is, for a {@link io.github.reactivepostman.api.Job}. */
    public JobState buildState() {
        if (buildStatus == null || !buildStatus.isDone()) {
            return JobState.running();
        }
        return buildStatus.isFailed() ? JobState.failed(error == null ? null : error.message()) : JobState.done();
    }
}
