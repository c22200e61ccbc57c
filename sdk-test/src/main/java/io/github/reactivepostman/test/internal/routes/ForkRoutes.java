package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.account.StoredFork;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes forks, lists them, and tells whether they are behind. */
final class ForkRoutes {
    private final Account account;

    ForkRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /collections/collection-forks", this::ofUser),
                Route.of("POST /collections/fork/{id}", this::create),
                Route.of("GET /collections/{id}/forks", this::ofCollection),
                Route.of("GET /collections/{id}/source-status", this::sourceStatus));
    }

    private Answer create(Call call) {
        String workspace = TargetWorkspace.of(call, account);
        String label = Required.found(
                Bodies.text(Bodies.object(call), "label"),
                () -> Errors.named(
                        400,
                        "paramMissingError",
                        "Parameter is missing in the request.",
                        Json.object().put("param", "label")));
        StoredCollection parent = Required.found(
                account.collectionStore().find(call.id()), () -> Errors.missing("collection", call.id()));
        StoredFork fork = account.collaboration().forks().add(parent, workspace, label);
        StoredCollection made = Required.found(
                account.collectionStore().find(fork.id()), () -> Errors.missing("collection", fork.id()));
        return Answer.ok(Json.wrap("collection", ForkViews.made(fork, made, account)));
    }

    private Answer ofCollection(Call call) {
        StoredCollection parent = Required.found(
                account.collectionStore().find(call.id()),
                () -> Errors.named(404, "notFoundError", "There is no such fork.")
                        .asJson());
        List<Map.Entry<Long, StoredFork>> forks = account.collaboration().forks().all().stream()
                .filter(entry -> entry.getValue().parentId().equals(parent.id()))
                .toList();
        // The service documents 400 here, not an empty list.
        Required.that(!forks.isEmpty(), () -> bad("Nobody has forked this collection."));
        CursorPage<StoredFork> page = page(call, forks);
        return answer(page.views(fork -> ForkViews.ofCollection(fork, account)), meta(page));
    }

    private Answer ofUser(Call call) {
        CursorPage<StoredFork> page = page(call, account.collaboration().forks().all());
        return answer(
                page.views(fork -> ForkViews.ofUser(fork, account)), meta(page).put("inaccessibleFork", 0));
    }

    private static CursorPage<StoredFork> page(Call call, List<Map.Entry<Long, StoredFork>> forks) {
        return CursorPage.of(
                call, forks, !"asc".equals(call.query("direction")), () -> bad("Cursor or limit is not valid."));
    }

    private static ObjectNode meta(CursorPage<StoredFork> page) {
        return Json.object().put("total", page.total()).put("nextCursor", page.nextCursor());
    }

    private static Answer answer(ArrayNode data, ObjectNode meta) {
        ObjectNode body = Json.wrap("data", data);
        body.set("meta", meta);
        return Answer.ok(body);
    }

    private static Answer bad(String message) {
        return Errors.named(400, "badRequest", message);
    }

    private Answer sourceStatus(Call call) {
        Required.found(account.collectionStore().find(call.id()), CollaborationErrors::hidden);
        StoredFork fork = Required.found(
                account.collaboration().forks().find(call.id()),
                () -> Answer.problem(
                        400,
                        Json.wrap(
                                "collection",
                                Json.object()
                                        .put("name", "badRequest")
                                        .put("message", "This collection was not forked."))));
        ObjectNode status = Json.object()
                .put("isSourceAhead", account.collaboration().forks().isParentAhead(fork));
        return Answer.ok(Json.wrap("collection", Json.wrap(account.user().uid(fork.id()), status)));
    }
}
