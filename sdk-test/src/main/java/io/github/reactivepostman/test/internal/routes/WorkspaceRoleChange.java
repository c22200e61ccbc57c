package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Holder;
import io.github.reactivepostman.test.account.StoredWorkspace;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One change of the role that somebody has in a workspace. */
record WorkspaceRoleChange(boolean adds, Holder who, String role) {
    private static final Set<String> PATHS = Set.of("/user", "/usergroup", "/partner");
    private static final int MOST = 50;

    static List<WorkspaceRoleChange> checked(Call call, StoredWorkspace workspace) {
        JsonNode body = call.json();
        JsonNode operations = body == null ? Json.array() : body.path("roles");
        Required.that(operations.isArray() && !operations.isEmpty(), () -> invalid("body", "roles"));
        Required.that(operations.size() <= MOST, () -> bad("More than " + MOST + " operations"));
        Required.that(!workspace.type().equals("personal"), WorkspaceRoleChange::personal);
        List<WorkspaceRoleChange> changes = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            read(operations.get(i), "body.roles[" + i + "]", changes);
        }
        Set<Boolean> sides = changes.stream()
                .map(change -> change.who().kind().equals("partner"))
                .collect(Collectors.toSet());
        Required.that(sides.size() < 2, () -> bad("Roles of partners and of others cannot change together"));
        return changes;
    }

    private static void read(JsonNode operation, String place, List<WorkspaceRoleChange> changes) {
        for (String property : List.of("op", "path", "value")) {
            Required.that(operation.has(property), () -> invalid(place, property));
        }
        String op = operation.path("op").asString("");
        String path = operation.path("path").asString("");
        Required.that(Set.of("add", "remove").contains(op) && PATHS.contains(path), () -> bad("Unknown op or path"));
        for (JsonNode value : operation.path("value")) {
            String id = ScimIds.idOf(value.path("id").asString(""));
            String role = value.path("role").asString("");
            Required.that(!id.isEmpty() && !WorkspaceRoleRoutes.name(role).isEmpty(), () -> bad("Unknown role"));
            changes.add(new WorkspaceRoleChange(op.equals("add"), new Holder(path.substring(1), id), role));
        }
    }

    void apply(Map<Holder, String> roles) {
        if (adds) {
            roles.put(who, role);
        } else {
            roles.remove(who, role);
        }
    }

    String trigger() {
        return (adds ? "add_" : "remove_") + who.kind() + "_role";
    }

    private static Answer invalid(String place, String property) {
        ObjectNode body = Json.object()
                .put("type", "invalidParamError")
                .put("title", place + " has no property '" + property + "'")
                .put("detail", "")
                .put("status", 400);
        return Answer.json(400, body);
    }

    private static Answer bad(String detail) {
        return Errors.problem(400, "bad-request", "Invalid Request.", detail).asJson();
    }

    private static Answer personal() {
        ObjectNode body = Json.object()
                .put("detail", "A personal workspace has no roles.")
                .put("link", "https://api.postman.com/problems/unprocessable-entity")
                .put("status", 422)
                .put("title", "The request makes no sense here.");
        return Answer.json(422, body);
    }
}
