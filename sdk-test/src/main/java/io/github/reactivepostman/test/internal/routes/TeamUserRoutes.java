package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredGroup;
import io.github.reactivepostman.test.account.StoredUser;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on the users of the team. */
final class TeamUserRoutes {
    private final Account account;

    TeamUserRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(Route.of("GET /users", this::list), Route.of("GET /users/{id}", this::get));
    }

    private Answer list(Call call) {
        String groupId = call.query("groupId");
        StoredGroup group = groupId == null ? null : account.people().group(groupId);
        ArrayNode data = Json.array();
        account.people().users().stream()
                .filter(user ->
                        groupId == null || (group != null && group.members().contains(user.id())))
                .forEach(user -> data.add(view(user)));
        return Answer.ok(Json.wrap("data", data));
    }

    private Answer get(Call call) {
        return Answer.ok(view(
                Required.found(account.people().user(call.id()), () -> Problems.notFound("There is no such user."))));
    }

    private static ObjectNode view(StoredUser user) {
        ObjectNode node = Json.object()
                .put("id", user.id())
                .put("name", user.name())
                .put("username", user.username())
                .put("email", user.email());
        ArrayNode roles = node.withArray("roles");
        user.roles().forEach(roles::add);
        return node.put("joinedAt", user.joinedAt().toString());
    }
}
