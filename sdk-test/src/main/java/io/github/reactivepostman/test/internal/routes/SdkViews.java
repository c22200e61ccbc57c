package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.SdkStore;
import io.github.reactivepostman.test.account.StoredGitConnection;
import io.github.reactivepostman.test.account.StoredSdk;
import io.github.reactivepostman.test.account.StoredSdkPullRequest;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes SDKs and their Git connections as the service does. */
final class SdkViews {
    private final SdkStore sdks;

    SdkViews(SdkStore sdks) {
        this.sdks = sdks;
    }

    ObjectNode sdk(StoredSdk sdk) {
        ObjectNode node = Json.object()
                .put("id", sdk.id())
                .put("language", sdk.language())
                .put("workspaceId", sdk.workspaceId())
                .put("buildStatus", sdk.buildStatus())
                .put("createdAt", sdk.createdAt().toString())
                .put("updatedAt", sdk.createdAt().plusSeconds(sdk.looks()).toString());
        node.set("source", source(sdk.sourceType(), sdk.sourceId()));
        if (sdk.buildStatus().equals("succeeded")) {
            node.put("version", sdk.version());
        }
        if (sdk.buildStatus().equals("failed")) {
            node.set("error", Json.object().put("code", sdk.errorCode()).put("message", "The build has failed"));
        }
        return node;
    }

    ObjectNode connection(StoredGitConnection connection) {
        ObjectNode node = Json.object()
                .put("sdkGitConnectionId", connection.id())
                .put("language", connection.language())
                .put("status", connection.status())
                .put("repositoryUrl", connection.repositoryUrl())
                .put("targetBranch", connection.targetBranch())
                .put("autoUpdatePullRequestsEnabled", connection.autoUpdate())
                .put("createdAt", connection.createdAt().toString())
                .put("updatedAt", connection.updatedAt().toString());
        node.set("source", source(connection.sourceType(), connection.sourceId()));
        ObjectNode delivered = delivered(connection);
        if (delivered != null) {
            node.set("sdk", delivered);
        }
        ArrayNode pullRequests = node.putArray("pullRequests");
        connection
                .pullRequests()
                .forEach(one -> pullRequests.add(common(connection, one).put("sdkId", one.sdkId())));
        return node;
    }

    ObjectNode pullRequest(StoredGitConnection connection, StoredSdkPullRequest pullRequest) {
        ObjectNode node = common(connection, pullRequest)
                .put("number", pullRequest.number())
                .put("createdAt", pullRequest.createdAt().toString())
                .put("updatedAt", pullRequest.createdAt().toString());
        StoredSdk sdk = sdks.find(pullRequest.sdkId());
        if (sdk != null) {
            node.set("sdk", sdk(sdk));
        }
        return node;
    }

    /** Returns the SDK that was merged last; null when there is none. */
    private @Nullable ObjectNode delivered(StoredGitConnection connection) {
        return connection.pullRequests().stream()
                .filter(one -> one.status().equals("merged"))
                .map(one -> sdks.find(one.sdkId()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(this::sdk)
                .orElse(null);
    }

    private static ObjectNode common(StoredGitConnection connection, StoredSdkPullRequest one) {
        return Json.object()
                .put("url", connection.repositoryUrl() + "/pull/" + one.number())
                .put("status", one.status());
    }

    private static ObjectNode source(String type, String id) {
        return Json.object().put("type", type).put("id", id);
    }
}
