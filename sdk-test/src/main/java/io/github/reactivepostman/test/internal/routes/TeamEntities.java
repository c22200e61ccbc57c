package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.Holder;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the users, groups, teams and organizations that the calls on teams name. */
final class TeamEntities {
    private static final String ORGANIZATION = "1";

    private final Account account;

    TeamEntities(Account account) {
        this.account = account;
    }

    static Holder holder(String kind, String id) {
        return new Holder(kind, ScimIds.idOf(id));
    }

    /** Reads a list of entities, all of which exist. */
    List<Holder> known(Call call, String property) {
        JsonNode list = call.json() instanceof ObjectNode body ? body.path(property) : Json.array();
        Required.that(list.isArray() && !list.isEmpty(), () -> TeamErrors.badRequest(call, "No " + property));
        return known(
                call,
                list.valueStream()
                        .map(entity -> holder(
                                entity.path("entityType").asString(""),
                                entity.path("entityId").asString("")))
                        .toList());
    }

    /** Returns the entities if all of them exist. */
    List<Holder> known(Call call, List<Holder> entities) {
        List<Holder> unknown =
                entities.stream().filter(entity -> !exists(entity)).toList();
        ArrayNode results = Json.array();
        unknown.forEach(entity -> results.add(Json.object()
                .put("entityType", entity.kind())
                .put("entityId", entity.id())
                .putNull("role")
                .put("status", "Invalid")
                .put("reason", "There is no such entity")));
        Required.that(unknown.isEmpty(), () -> TeamErrors.invalidEntities(call, results));
        return entities;
    }

    private boolean exists(Holder entity) {
        return switch (entity.kind()) {
            case "user" -> account.people().user(entity.id()) != null;
            case "group" -> account.people().group(entity.id()) != null;
            case "team" -> account.teamStore().find(entity.id()) != null;
            case "organization" -> entity.id().equals(ORGANIZATION);
            default -> false;
        };
    }
}
