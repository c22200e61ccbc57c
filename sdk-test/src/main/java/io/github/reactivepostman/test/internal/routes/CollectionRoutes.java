package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on collections, but for the replacement. */
final class CollectionRoutes {
    private final Account account;
    private final CollectionList list;

    CollectionRoutes(Account account) {
        this.account = account;
        this.list = new CollectionList(account);
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /collections", list::list),
                Route.of("POST /collections", this::create),
                Route.of("GET /collections/{id}", this::get),
                Route.of("PATCH /collections/{id}", this::patch),
                Route.of("DELETE /collections/{id}", this::delete));
    }

    private Answer get(Call call) {
        // The service documents 400 here, not 404.
        StoredCollection collection = Required.found(
                account.collectionStore().find(call.id()),
                () -> Errors.named(400, "instanceNotFoundError", "We could not find the collection"));
        ObjectNode view = "minimal".equals(call.query("model"))
                ? CollectionViews.minimal(collection, account)
                : CollectionViews.full(collection, account);
        return Answer.ok(Json.wrap("collection", view));
    }

    private Answer create(Call call) {
        String workspace = TargetWorkspace.of(call, account);
        ObjectNode document = CollectionDocument.checked(call);
        StoredCollection same = account.collectionStore().find(CollectionDocument.id(document));
        Required.that(
                same == null,
                () -> Errors.named(
                                400,
                                "instanceFoundError",
                                "The specified item already exists.",
                                Errors.itemAndId("collection", CollectionDocument.id(document)))
                        .asJson());
        return changed(account.collectionStore().add(workspace, document));
    }

    private Answer patch(Call call) {
        ObjectNode change = CollectionPatch.checked(call);
        StoredCollection patched = Required.found(
                account.collectionStore().update(call.id(), document -> CollectionPatch.apply(document, change)),
                () -> Errors.missing("collection", call.id()));
        ObjectNode view = Json.object().put("id", patched.id()).put("name", patched.name());
        view.set(
                "description",
                patched.document().path("info").path("description").deepCopy());
        return Answer.ok(Json.wrap("collection", view));
    }

    private Answer delete(Call call) {
        StoredCollection removed = Required.found(
                account.collectionStore().remove(call.id()), () -> Errors.missing("collection", call.id()));
        ObjectNode view = Json.object().put("id", removed.id()).put("uid", removed.uid());
        return Answer.ok(Json.wrap("collection", view));
    }

    private static Answer changed(StoredCollection collection) {
        return Answer.ok(Json.wrap("collection", CollectionViews.changed(collection)));
    }
}
