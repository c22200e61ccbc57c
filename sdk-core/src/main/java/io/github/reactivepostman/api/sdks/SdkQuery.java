package io.github.reactivepostman.api.sdks;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which SDKs of a workspace to list; all that are set must hold.
 *
 * @param workspaceId workspace to look in
 * @param sdkIds only these; with them the service leaves the other filters aside
 * @param buildStatus only those whose build is this far
 * @param language only those in this language
 * @param sourceId only those of this collection or specification
 * @param pageSize how many SDKs one call fetches, 1 to 25
 */
public record SdkQuery(
        String workspaceId,
        List<String> sdkIds,
        @Nullable SdkBuildStatus buildStatus,
        @Nullable SdkLanguage language,
        @Nullable String sourceId,
        int pageSize) {

    public SdkQuery {
        Values.text("workspaceId", workspaceId);
        sdkIds = Values.list(sdkIds);
        Values.atLeast("pageSize", 1, pageSize);
    }

    /** Selects every SDK of the workspace, 25 a call. */
    public static SdkQuery of(String workspaceId) {
        return new SdkQuery(workspaceId, List.of(), null, null, null, 25);
    }

    /** Selects only SDKs with these ids, at most 100, so that one call tells how far several builds are. */
    public SdkQuery withSdkIds(String... sdkIds) {
        return new SdkQuery(workspaceId, List.of(sdkIds), buildStatus, language, sourceId, pageSize);
    }

    /** Selects only SDKs whose build is this far. */
    public SdkQuery withBuildStatus(SdkBuildStatus buildStatus) {
        return new SdkQuery(workspaceId, sdkIds, buildStatus, language, sourceId, pageSize);
    }

    /** Selects only SDKs in the language. */
    public SdkQuery withLanguage(SdkLanguage language) {
        return new SdkQuery(workspaceId, sdkIds, buildStatus, language, sourceId, pageSize);
    }

    /** Selects only SDKs of the collection or specification. */
    public SdkQuery withSourceId(String sourceId) {
        return new SdkQuery(workspaceId, sdkIds, buildStatus, language, Values.text("sourceId", sourceId), pageSize);
    }

    /** Sets how many SDKs one call fetches; the service refuses more than 25. */
    public SdkQuery withPageSize(int pageSize) {
        return new SdkQuery(workspaceId, sdkIds, buildStatus, language, sourceId, pageSize);
    }

    RequestSpec applyTo(RequestSpec call) {
        return call.query("workspaceId", workspaceId)
                .query("sdkIds", sdkIds.isEmpty() ? null : String.join(",", sdkIds))
                .query("buildStatus", buildStatus)
                .query("language", language)
                .query("sourceId", sourceId)
                .query("limit", pageSize);
    }
}
