package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.account.StoredTask;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Replaces whole collections, at once or as a task; the two ways differ in their errors. */
final class CollectionReplacement {
    private final Account account;

    CollectionReplacement(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("PUT /collections/{id}", call -> async(call) ? begin(call) : replace(call)),
                Route.of("GET /collection-updates-tasks/{id}", this::poll));
    }

    private static boolean async(Call call) {
        return "respond-async".equals(call.request().header("Prefer"));
    }

    private Answer replace(Call call) {
        ObjectNode document = CollectionDocument.checked(call);
        StoredCollection old = Required.found(
                account.collectionStore().find(call.id()), () -> Errors.missing("collection", call.id()));
        StoredCollection replaced = store(old, document);
        return Answer.ok(Json.wrap("collection", CollectionViews.changed(replaced)));
    }

    private Answer begin(Call call) {
        ObjectNode document = documentOfTask(call);
        StoredCollection old = Required.found(
                account.collectionStore().find(call.id()),
                () -> Errors.problem(404, "not-found", "Not found", "We could not find the collection"));
        Required.that(
                !account.collectionStore().busy(old),
                () -> Errors.problem(409, "conflict", "Conflict", "An update of this collection is in progress."));
        StoredTask task = account.collectionStore().addTask(store(old, document));
        return Answer.json(202, Json.wrap("task", view(task)));
    }

    private StoredCollection store(StoredCollection old, ObjectNode document) {
        String named = account.user().idOf(CollectionDocument.id(document));
        Required.that(
                named.isEmpty() || named.equals(old.id()),
                () -> Errors.named(400, "collectionMismatchError", "Path and body name different collections."));
        return Required.found(
                account.collectionStore().update(old.id(), now -> document),
                () -> Errors.missing("collection", old.id()));
    }

    private static ObjectNode documentOfTask(Call call) {
        ObjectNode document = Required.found(
                call.wrapped("collection"), () -> bad("Missing property 'collection'", call, "/required"));
        Required.that(
                document.has("info"), () -> bad("Missing property 'info'", call, "/properties/collection/required"));
        return document;
    }

    private static Answer bad(String title, Call call, String location) {
        String detail = "Body of '" + call.request().path() + "' is invalid. Location: " + location;
        return Errors.problem(400, "bad-request", title, detail);
    }

    private Answer poll(Call call) {
        StoredTask task = Required.found(
                account.collectionStore().poll(call.id()),
                () -> Errors.problem(404, "not-found", "Not found", "There is no such task."));
        return Answer.ok(view(task));
    }

    private static ObjectNode view(StoredTask task) {
        return Json.object().put("id", task.id()).put("status", task.status());
    }
}
