package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.Holder;
import io.github.reactivepostman.test.account.StoredAccessRequest;
import io.github.reactivepostman.test.account.StoredTeam;
import io.github.reactivepostman.test.account.TeamStore;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on the requests for roles in teams. */
final class TeamAccessRoutes {
    private static final int PAGE = 50;

    private final Account account;
    private final TeamEntities entities;

    TeamAccessRoutes(Account account) {
        this.account = account;
        this.entities = new TeamEntities(account);
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /teams/{id}/access-requests", this::list),
                Route.of("POST /teams/{id}/access-requests", this::create),
                Route.of("POST /teams/{id}/access-requests/{requestId}", this::decide));
    }

    private Answer list(Call call) {
        StoredTeam team = TeamRoutes.team(call, account);
        int limit = ListPage.limit(call, PAGE, () -> TeamErrors.badRequest(call, "The limit is no integer"));
        ListPage<StoredAccessRequest> page = ListPage.of(
                account.teamStore().requests(team.id()),
                call,
                limit,
                () -> TeamErrors.badRequest(call, "The cursor is not known"));
        ArrayNode data = Json.array();
        page.items().forEach(request -> data.add(TeamViews.waiting(request, ScimIds.in(call))));
        ObjectNode body = Json.wrap("data", data);
        body.set("metadata", page.meta(null));
        return Answer.ok(body);
    }

    private Answer create(Call call) {
        StoredTeam team = TeamRoutes.team(call, account);
        ObjectNode body = call.json() instanceof ObjectNode object ? object : Json.object();
        for (String property : List.of("entityList", "role", "reason", "requestType")) {
            Required.that(
                    body.has(property), () -> TeamErrors.badRequest(call, "Property '" + property + "' is missing"));
        }
        ArrayNode results = Json.array();
        entities.known(call, "entityList").forEach(who -> results.add(requested(team, who, body, ScimIds.in(call))));
        return Answer.ok(Json.wrap("result", results));
    }

    private ObjectNode requested(StoredTeam team, Holder who, ObjectNode body, boolean scim) {
        String role = body.path("role").isString() ? body.path("role").asString() : null;
        String now = account.teamStore().members(team.id()).get(who);
        boolean has = role != null && role.equals(now);
        boolean waits = account.teamStore().requests(team.id()).stream()
                .anyMatch(request -> request.who().equals(who));
        if (has || waits) {
            return TeamViews.result(who, role, now, "Skipped", scim)
                    .put("reason", has ? "Has the role" : "Waits for a decision");
        }
        String reason = body.path("reason").asString("");
        account.teamStore()
                .addRequest(team.id(), who, role, body.path("requestType").asString(""), reason);
        return TeamViews.result(who, role, now, "Accepted", scim);
    }

    private Answer decide(Call call) {
        StoredTeam team = TeamRoutes.team(call, account);
        String action =
                call.json() instanceof ObjectNode body ? body.path("action").asString("") : "";
        Required.that(
                Set.of("approve", "deny").contains(action),
                () -> TeamErrors.badRequest(call, "The action is neither approve nor deny"));
        StoredAccessRequest request = Required.found(
                account.teamStore().takeRequest(team.id(), call.variables().get(1)), () -> TeamErrors.noRequest(call));
        return Answer.ok(Json.wrap("result", decided(request, action.equals("approve"), ScimIds.in(call))));
    }

    private ObjectNode decided(StoredAccessRequest request, boolean approved, boolean scim) {
        TeamStore teams = account.teamStore();
        String previous = approved
                ? teams.setRole(request.teamId(), request.who(), request.role())
                : teams.members(request.teamId()).get(request.who());
        String status = approved ? "Accepted" : "Denied";
        ObjectNode result = TeamViews.result(request.who(), request.role(), previous, status, scim);
        result.set("accessRequest", TeamViews.request(request, status, scim));
        return result;
    }
}
