package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on the roles in collections. */
final class RoleRoutes {
    private static final Set<String> ROLES = Set.of("VIEWER", "EDITOR");
    private static final Set<String> PATHS = Set.of("/user", "/group", "/team");

    private final Account account;

    RoleRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /collections/{id}/roles", this::get),
                Route.of("PATCH /collections/{id}/roles", this::update));
    }

    private Answer get(Call call) {
        Map<String, Map<Long, String>> roles = account.collaboration().roles().of(collection(call));
        ObjectNode body = Json.object();
        List.of("group", "team", "user").forEach(kind -> body.set(kind, view(roles.getOrDefault(kind, Map.of()))));
        return Answer.ok(body);
    }

    private static ArrayNode view(Map<Long, String> roles) {
        ArrayNode all = Json.array();
        roles.forEach((id, role) -> all.add(Json.object().put("role", role).put("id", id)));
        return all;
    }

    private Answer update(Call call) {
        StoredCollection collection = collection(call);
        JsonNode operations = Bodies.object(call).path("roles");
        Required.that(operations.isArray() && !operations.isEmpty(), () -> invalid("roles", call));
        Map<String, Map<Long, String>> changes = new HashMap<>();
        operations.forEach(operation -> read(operation, changes, call));
        account.collaboration().roles().update(collection, changes);
        return Answer.noContent();
    }

    private static void read(JsonNode operation, Map<String, Map<Long, String>> changes, Call call) {
        String path = operation.path("path").asString("");
        Required.that("update".equals(operation.path("op").asString("")), () -> invalid("op", call));
        Required.that(PATHS.contains(path), () -> invalid("path", call));
        Required.that(operation.path("value").isArray(), () -> invalid("value", call));
        Map<Long, String> given = changes.computeIfAbsent(path.substring(1), kind -> new LinkedHashMap<>());
        for (JsonNode value : operation.path("value")) {
            String role = value.path("role").asString("");
            Required.that(value.path("id").isNumber(), () -> invalid("id", call));
            Required.that(ROLES.contains(role), () -> invalid("role", call));
            given.put(value.path("id").asLong(), role);
        }
    }

    private StoredCollection collection(Call call) {
        return Required.found(
                account.collectionStore().find(call.id()),
                () -> CollaborationErrors.titled(404, "instanceNotFoundError", "There is no such collection"));
    }

    private static Answer invalid(String property, Call call) {
        return CollaborationErrors.badRequest(
                "Property '" + property + "' is missing or not valid",
                "Body of '" + call.request().path() + "' is invalid. Location: /properties/roles");
    }
}
