package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.Holder;
import io.github.reactivepostman.test.account.StoredTeam;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on the members of teams. */
final class TeamMemberRoutes {
    private static final Map<String, String> PLURALS =
            Map.of("users", "user", "groups", "group", "teams", "team", "orgs", "organization");

    private final Account account;
    private final TeamEntities entities;

    TeamMemberRoutes(Account account) {
        this.account = account;
        this.entities = new TeamEntities(account);
    }

    List<Route> routes() {
        return List.of(
                Route.of("POST /teams/{id}/bulk-members", this::changeRoles),
                Route.of("DELETE /teams/{id}/bulk-members", this::remove));
    }

    private Answer changeRoles(Call call) {
        StoredTeam team = TeamRoutes.team(call, account);
        Map<Holder, String> added = roles(call, "add");
        Map<Holder, String> removed = roles(call, "remove");
        Required.that(
                !added.isEmpty() || !removed.isEmpty(), () -> TeamErrors.badRequest(call, "Neither add nor remove"));
        entities.known(
                call,
                Stream.concat(added.keySet().stream(), removed.keySet().stream())
                        .toList());
        ArrayNode results = Json.array();
        boolean scim = ScimIds.in(call);
        added.forEach((who, role) -> {
            String previous = account.teamStore().setRole(team.id(), who, role);
            results.add(TeamViews.result(who, role, previous, "Accepted", scim));
        });
        removed.forEach((who, role) -> results.add(removed(team, who, role, scim)));
        return Answer.ok(Json.wrap("result", results));
    }

    private ObjectNode removed(StoredTeam team, Holder who, String role, boolean scim) {
        String now = account.teamStore().members(team.id()).get(who);
        if (!role.equals(now)) {
            return TeamViews.result(who, now, null, "Skipped", scim);
        }
        account.teamStore().setRole(team.id(), who, null);
        return TeamViews.result(who, null, role, "Accepted", scim);
    }

    /** Of several roles for one entity the last one counts: the emulator keeps one each. */
    private static Map<Holder, String> roles(Call call, String operation) {
        Map<Holder, String> roles = new LinkedHashMap<>();
        JsonNode kinds = call.json() instanceof ObjectNode body ? body.path(operation) : Json.object();
        kinds.forEachEntry((plural, byId) -> byId.forEachEntry((id, list) -> list.forEach(
                role -> roles.put(TeamEntities.holder(PLURALS.getOrDefault(plural, plural), id), role.asString()))));
        return roles;
    }

    private Answer remove(Call call) {
        StoredTeam team = TeamRoutes.team(call, account);
        List<Holder> leaving = entities.known(call, "entities");
        Map<Holder, String> members = account.teamStore().members(team.id());
        Required.that(
                members.keySet().containsAll(leaving),
                () -> TeamErrors.invalidParams(call, "Not all of them are in the team"));
        leaving.forEach(who -> account.teamStore().setRole(team.id(), who, null));
        return new Answer(204, Answer.JSON, "", List.of());
    }
}
