package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredTeam;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on teams and their settings. */
final class TeamRoutes {
    private static final int PAGE = 50;

    private final Account account;

    TeamRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /teams", this::list),
                Route.of("POST /teams", this::create),
                Route.of("GET /teams/{id}", this::get),
                Route.of("GET /teams/{id}/settings", this::settings),
                Route.of("PUT /teams/{id}/settings", this::updateSettings));
    }

    static StoredTeam team(Call call, Account account) {
        return Required.found(account.teamStore().find(call.id()), () -> TeamErrors.noTeam(call));
    }

    private Answer list(Call call) {
        int limit = ListPage.limit(call, PAGE, () -> TeamErrors.badRequest(call, "The limit is no integer"));
        ListPage<StoredTeam> page = ListPage.of(
                account.teamStore().all(), call, limit, () -> TeamErrors.badRequest(call, "The cursor is not known"));
        ArrayNode data = Json.array();
        page.items().forEach(team -> data.add(listed(team, call)));
        ObjectNode body = Json.wrap("data", data);
        body.set("metadata", page.meta(null));
        return Answer.ok(body);
    }

    /** The forms of settings and roles in a list are not documented; these are like what other calls answer. */
    private ObjectNode listed(StoredTeam team, Call call) {
        ObjectNode node = TeamViews.team(team, ScimIds.in(call));
        node.put("memberCount", account.teamStore().members(team.id()).size());
        if ("true".equals(call.query("settings"))) {
            node.set("settings", TeamViews.settings(team));
        }
        return "true".equals(call.query("userRoles")) ? withMembers(node, "userRoles", team, call) : node;
    }

    private Answer get(Call call) {
        StoredTeam team = team(call, account);
        ObjectNode node = TeamViews.team(team, ScimIds.in(call));
        String include = call.query("include");
        boolean known = include != null && Set.of("members", "userRoles").contains(include);
        return Answer.ok(Json.wrap("team", include != null && known ? withMembers(node, include, team, call) : node));
    }

    private ObjectNode withMembers(ObjectNode node, String property, StoredTeam team, Call call) {
        ArrayNode all = node.withArray(property);
        account.teamStore()
                .members(team.id())
                .forEach((who, role) -> all.add(TeamViews.result(who, role, null, "Accepted", ScimIds.in(call))));
        return node;
    }

    private Answer create(Call call) {
        ObjectNode body = call.json() instanceof ObjectNode object ? object : Json.object();
        String name = body.path("name").asString("");
        Required.that(
                name.matches("[A-Za-z0-9 ]+"),
                () -> TeamErrors.invalidParams(call, "The name must be of letters, digits and spaces"));
        Required.that(
                account.teamStore().all().stream().noneMatch(team -> team.name().equalsIgnoreCase(name)),
                () -> TeamErrors.invalidParams(call, "Another team has this name"));
        String description =
                body.path("description").isString() ? body.path("description").asString() : null;
        StoredTeam added = account.teamStore().add(name, description);
        return Answer.ok(Json.wrap("team", TeamViews.team(added, ScimIds.in(call))));
    }

    private Answer settings(Call call) {
        return Answer.ok(Json.wrap("settings", TeamViews.settings(team(call, account))));
    }

    private Answer updateSettings(Call call) {
        StoredTeam team = team(call, account);
        ObjectNode body = Required.found(call.wrapped("settings"), () -> TeamErrors.badRequest(call, "No settings"));
        String members = setting(call, body, "rfa_for_add_member");
        String collaborators = setting(call, body, "rfa_for_add_collaborator");
        StoredTeam updated =
                account.teamStore().update(Long.toString(team.id()), old -> old.withSettings(members, collaborators));
        return Answer.ok(Json.wrap("settings", TeamViews.settings(updated == null ? team : updated)));
    }

    private static @Nullable String setting(Call call, ObjectNode body, String name) {
        String value = body.path(name).asString("");
        Required.that(
                !body.has(name) || Set.of("enabled", "disabled").contains(value),
                () -> TeamErrors.badRequest(call, name + " must be enabled or disabled"));
        return body.has(name) ? value : null;
    }
}
