package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredWorkspace;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes workspaces as the service does. */
final class WorkspaceViews {
    private WorkspaceViews() {}

    static ObjectNode listed(StoredWorkspace workspace, Call call) {
        ObjectNode node = common(workspace);
        return includes(call, "scim")
                ? addScim(node, Json.object().put("createdBy", ScimIds.of(workspace.createdBy())))
                : node;
    }

    static ObjectNode full(StoredWorkspace workspace, Account account, Call call) {
        ObjectNode node = common(workspace)
                .put("description", Objects.requireNonNullElse(workspace.description(), ""))
                .put("updatedBy", workspace.createdBy());
        node.set("collections", collections(account, workspace.id()));
        node.set("environments", environments(account, workspace.id()));
        List.of("mocks", "monitors", "apis", "specs").forEach(kind -> node.set(kind, Json.array()));
        if (includes(call, "team")) {
            node.put("team", workspace.teamId());
        }
        String user = ScimIds.of(workspace.createdBy());
        ObjectNode users = Json.object().put("createdBy", user).put("updatedBy", user);
        return includes(call, "scim") ? addScim(node, users) : node;
    }

    private static ObjectNode common(StoredWorkspace workspace) {
        return Json.object()
                .put("id", workspace.id())
                .put("name", workspace.name())
                .put("type", workspace.type())
                .put("visibility", workspace.type())
                .put("createdBy", workspace.createdBy())
                .put("about", Objects.requireNonNullElse(workspace.about(), ""))
                .put("createdAt", workspace.createdAt().toString())
                .put("updatedAt", workspace.updatedAt().toString());
    }

    private static boolean includes(Call call, String what) {
        String include = call.query("include");
        return include != null && List.of(include.split(",", -1)).contains(what);
    }

    private static ObjectNode addScim(ObjectNode node, ObjectNode users) {
        node.set("scim", users);
        return node;
    }

    private static ArrayNode collections(Account account, String workspaceId) {
        ArrayNode all = Json.array();
        account.collections().stream()
                .filter(collection -> collection.workspaceId().equals(workspaceId))
                .forEach(collection -> all.add(element(collection.id(), collection.name(), collection.uid())));
        return all;
    }

    private static ArrayNode environments(Account account, String workspaceId) {
        ArrayNode all = Json.array();
        account.environments().stream()
                .filter(environment -> environment.workspaceId().equals(workspaceId))
                .forEach(environment -> all.add(element(environment.id(), environment.name(), environment.uid())));
        return all;
    }

    private static ObjectNode element(String id, String name, String uid) {
        return Json.object().put("id", id).put("name", name).put("uid", uid);
    }
}
