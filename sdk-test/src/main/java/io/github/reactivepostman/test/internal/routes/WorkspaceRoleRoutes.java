package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.Holder;
import io.github.reactivepostman.test.account.StoredWorkspace;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on the roles in workspaces. */
final class WorkspaceRoleRoutes {
    private static final Map<String, String> NAMES = new TreeMap<>(Map.of(
            "7", "Editor and Partner Lead",
            "3", "Admin",
            "6", "Viewer and Partner Lead",
            "2", "Editor",
            "5", "Editor",
            "1", "Viewer",
            "4", "Viewer"));

    private final Account account;

    WorkspaceRoleRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /workspaces-roles", call -> available()),
                Route.of("GET /workspaces/{id}/roles", this::get),
                Route.of("PATCH /workspaces/{id}/roles", this::update));
    }

    static String name(String role) {
        return NAMES.getOrDefault(role, "");
    }

    private static Answer available() {
        ObjectNode roles = Json.object();
        roles.set("user", offered("3", "2", "1"));
        roles.set("usergroup", offered("3", "2", "1"));
        roles.set("partner", offered("7", "6", "5", "4"));
        return Answer.ok(Json.wrap("roles", roles));
    }

    private static ArrayNode offered(String... ids) {
        ArrayNode all = Json.array();
        for (String id : ids) {
            all.add(Json.object()
                    .put("id", id)
                    .put("displayName", name(id))
                    .put("description", "What the role " + name(id) + " permits"));
        }
        return all;
    }

    private Answer get(Call call) {
        return roles(account.workspaceStore().roles().of(workspace(call)), "scim".equals(call.query("include")));
    }

    private Answer update(Call call) {
        StoredWorkspace workspace = workspace(call);
        List<WorkspaceRoleChange> changes = WorkspaceRoleChange.checked(call, workspace);
        Map<Holder, String> changed = account.workspaceStore()
                .roles()
                .update(workspace, roles -> changes.forEach(change -> change.apply(roles)));
        changes.forEach(change -> account.workspaceStore()
                .activities()
                .add(WorkspaceRoutes.element(workspace), "update", change.trigger()));
        return roles(changed, ScimIds.in(call));
    }

    private StoredWorkspace workspace(Call call) {
        return Required.found(
                account.workspaceStore().find(call.id()), () -> Problems.notFound("There is no such workspace."));
    }

    private static Answer roles(Map<Holder, String> roles, boolean scim) {
        ArrayNode all = Json.array();
        NAMES.keySet().stream().filter(roles::containsValue).forEach(role -> all.add(holders(role, roles, scim)));
        return Answer.ok(Json.wrap("roles", all));
    }

    private static ObjectNode holders(String role, Map<Holder, String> roles, boolean scim) {
        ObjectNode node = Json.object().put("id", role).put("displayName", name(role));
        roles.forEach((holder, held) -> {
            if (held.equals(role)) {
                boolean partner = holder.kind().equals("partner");
                // The service declares usergroup and sends group.
                String kind = holder.kind().equals("usergroup") ? "group" : holder.kind();
                node.withArray(kind).add(scim && !partner ? ScimIds.of(holder.id()) : holder.id());
            }
        });
        return node;
    }
}
