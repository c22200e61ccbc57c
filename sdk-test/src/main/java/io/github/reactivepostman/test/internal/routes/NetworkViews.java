package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredAddRequest;
import io.github.reactivepostman.test.account.StoredWorkspace;
import io.github.reactivepostman.test.internal.web.Json;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** Writes the private network as the service does. */
final class NetworkViews {
    static final long REQUESTER = 87654321;

    private final Account account;

    NetworkViews(Account account) {
        this.account = account;
    }

    ObjectNode element(StoredWorkspace workspace, Instant addedAt) {
        long user = account.user().id();
        return about(workspace)
                .put("addedAt", addedAt.toString())
                .put("addedBy", user)
                .put("createdAt", workspace.createdAt().toString())
                .put("createdBy", user)
                .put("updatedAt", addedAt.toString())
                .put("updatedBy", user)
                .put("parentFolderId", 0)
                .put("href", "https://api.postman.com/workspaces/" + workspace.id());
    }

    ObjectNode request(StoredAddRequest request) {
        ObjectNode node = Json.object()
                .put("id", request.id())
                .put("createdAt", request.createdAt().toString())
                .put("createdBy", REQUESTER)
                .put("status", request.status());
        if (request.message() != null) {
            node.put("message", request.message());
        }
        node.set("element", element(request));
        if (request.reason() != null) {
            node.set("response", answered(request).put("message", request.reason()));
        }
        return node;
    }

    private ObjectNode element(StoredAddRequest request) {
        StoredWorkspace workspace = account.workspaceStore().find(request.workspaceId());
        ObjectNode about = workspace == null
                ? Json.object().put("type", "workspace").put("id", request.workspaceId())
                : about(workspace);
        if (request.status().equals("approved")) {
            about.setAll(answered(request));
        }
        return about;
    }

    private ObjectNode answered(StoredAddRequest request) {
        return Json.object()
                .put("createdAt", String.valueOf(request.answeredAt()))
                .put("createdBy", account.user().id());
    }

    private static ObjectNode about(StoredWorkspace workspace) {
        return Json.object()
                .put("type", "workspace")
                .put("id", workspace.id())
                .put("name", workspace.name())
                .put("summary", workspace.about())
                .put("description", workspace.description());
    }
}
