package io.github.reactivepostman.api.sdks;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * Which Git connections of a workspace to list; all that are set must hold.
 *
 * @param workspaceId workspace that the sources are in
 * @param sourceId only those of this collection or specification
 * @param language only those whose SDK is in this language
 * @param status only those that are so
 * @param repositoryUrl only those to this repository
 * @param pageSize how many connections one call fetches, 1 to 25
 */
public record GitConnectionQuery(
        String workspaceId,
        @Nullable String sourceId,
        @Nullable SdkLanguage language,
        @Nullable GitConnectionStatus status,
        @Nullable String repositoryUrl,
        int pageSize) {

    public GitConnectionQuery {
        Values.text("workspaceId", workspaceId);
        Values.atLeast("pageSize", 1, pageSize);
    }

    /** Selects every connection of the workspace, 25 a call. */
    public static GitConnectionQuery of(String workspaceId) {
        return new GitConnectionQuery(workspaceId, null, null, null, null, 25);
    }

    /** Selects only connections of the collection or specification. */
    public GitConnectionQuery withSourceId(String sourceId) {
        return new GitConnectionQuery(
                workspaceId, Values.text("sourceId", sourceId), language, status, repositoryUrl, pageSize);
    }

    /** Selects only connections whose SDK is in the language. */
    public GitConnectionQuery withLanguage(SdkLanguage language) {
        return new GitConnectionQuery(workspaceId, sourceId, language, status, repositoryUrl, pageSize);
    }

    /** Selects only connections that are so. */
    public GitConnectionQuery withStatus(GitConnectionStatus status) {
        return new GitConnectionQuery(workspaceId, sourceId, language, status, repositoryUrl, pageSize);
    }

    /** Selects only connections to the repository. */
    public GitConnectionQuery withRepositoryUrl(String url) {
        return new GitConnectionQuery(workspaceId, sourceId, language, status, Values.text("url", url), pageSize);
    }

    /** Sets how many connections one call fetches; the service refuses more than 25. */
    public GitConnectionQuery withPageSize(int pageSize) {
        return new GitConnectionQuery(workspaceId, sourceId, language, status, repositoryUrl, pageSize);
    }

    RequestSpec applyTo(RequestSpec call) {
        return call.query("workspaceId", workspaceId)
                .query("sourceId", sourceId)
                .query("language", language)
                .query("status", status)
                .query("repositoryUrl", repositoryUrl)
                .query("limit", pageSize);
    }
}
