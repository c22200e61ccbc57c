package io.github.reactivepostman.api.sdks;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * A connection to be made; there can be one for each source and language.
 *
 * @param source what the SDK is generated from
 * @param language what the SDK is written in
 * @param repositoryUrl address of the repository
 * @param targetBranch branch that the SDK goes into; null for {@code main}
 * @param autoUpdatePullRequestsEnabled whether the service opens pull requests by itself, which it does in the
 *     Enterprise plan only
 */
public record GitConnectionCreate(
        SdkSource source,
        SdkLanguage language,
        String repositoryUrl,
        @Nullable String targetBranch,
        @Nullable Boolean autoUpdatePullRequestsEnabled) {

    public GitConnectionCreate {
        Values.present("source", source);
        Values.present("language", language);
        Values.text("repositoryUrl", repositoryUrl);
    }

    /** Creates one with what the service requires. */
    public static GitConnectionCreate of(SdkSource source, SdkLanguage language, String repositoryUrl) {
        return new GitConnectionCreate(source, language, repositoryUrl, null, null);
    }

    public GitConnectionCreate withTargetBranch(String branch) {
        return new GitConnectionCreate(
                source, language, repositoryUrl, Values.text("branch", branch), autoUpdatePullRequestsEnabled);
    }

    public GitConnectionCreate withAutoUpdatePullRequests(boolean enabled) {
        return new GitConnectionCreate(source, language, repositoryUrl, targetBranch, enabled);
    }
}
