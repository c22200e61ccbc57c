package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredGroup;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on user groups. */
final class GroupRoutes {
    private final Account account;

    GroupRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(Route.of("GET /groups", call -> list()), Route.of("GET /groups/{id}", this::get));
    }

    private Answer list() {
        ArrayNode data = Json.array();
        account.people().groups().forEach(group -> data.add(view(group)));
        return Answer.ok(Json.wrap("data", data));
    }

    private Answer get(Call call) {
        StoredGroup group =
                Required.found(account.people().group(call.id()), () -> Problems.notFound("There is no such group."));
        ObjectNode node = view(group);
        node.set("managers", Json.array().add(account.user().id()));
        return Answer.ok(node);
    }

    private ObjectNode view(StoredGroup group) {
        ObjectNode node = Json.object()
                .put("id", group.id())
                .put("teamId", account.user().teamId())
                .put("name", group.name())
                .put("summary", "")
                .put("createdBy", account.user().id())
                .put("createdAt", group.createdAt().toString())
                .put("updatedAt", group.createdAt().toString());
        ArrayNode members = node.withArray("members");
        group.members().forEach(members::add);
        node.withArray("roles").add("user");
        return node;
    }
}
