package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.ItemKind;
import io.github.reactivepostman.test.account.ItemPlace;
import io.github.reactivepostman.test.account.ItemTree;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on the folders, requests and responses of a collection, but for their creation. */
final class ItemRoutes {
    private final Account account;
    private final ItemErrors errors;
    private final ItemCreation creation;

    ItemRoutes(Account account) {
        this.account = account;
        this.errors = new ItemErrors(account.user());
        this.creation = new ItemCreation(account);
    }

    List<Route> routes() {
        return Arrays.stream(ItemKind.values()).flatMap(this::routes).toList();
    }

    private Stream<Route> routes(ItemKind kind) {
        String path = " /collections/{id}/" + kind.plural();
        return Stream.of(
                Route.of("POST" + path, call -> creation.create(call, kind)),
                Route.of("GET" + path + "/{item}", call -> get(call, kind)),
                Route.of("PUT" + path + "/{item}", call -> update(call, kind)),
                Route.of("DELETE" + path + "/{item}", call -> delete(call, kind)));
    }

    private String itemId(Call call) {
        return account.user().idOf(call.variables().get(1));
    }

    private StoredCollection collection(Call call, ItemKind kind) {
        return Required.found(account.collectionStore().find(call.id()), () -> errors.missing(404, kind, itemId(call)));
    }

    private ItemPlace place(ObjectNode document, ItemKind kind, String id) {
        return Required.found(ItemTree.find(document, kind, id), () -> errors.missing(404, kind, id));
    }

    private Answer get(Call call, ItemKind kind) {
        StoredCollection collection = collection(call, kind);
        ItemPlace place = place(collection.document(), kind, itemId(call));
        ItemViews views = new ItemViews(collection, account.user());
        ObjectNode data = set(call, "populate") ? views.populated(kind, place) : views.full(kind, place);
        data = set(call, "ids") ? ItemViews.onlyIds(data) : data;
        data = set(call, "uid") ? views.withUids(data) : data;
        ObjectNode answer = ItemViews.answer(itemId(call), kind, "find", data);
        return Answer.ok(answer);
    }

    private static boolean set(Call call, String flag) {
        return "true".equals(call.query(flag));
    }

    private Answer update(Call call, ItemKind kind) {
        String id = itemId(call);
        ObjectNode sent = errors.object(call);
        // Documented for requests and responses: here the collection's uid will not do.
        boolean byId =
                kind == ItemKind.FOLDER || call.id().equals(account.user().idOf(call.id()));
        Required.that(byId, () -> errors.missing(404, kind, id));
        StoredCollection changed = changed(
                call,
                kind,
                document ->
                        ItemFields.store(kind, sent, place(document, kind, id).node()));
        ObjectNode data = new ItemViews(changed, account.user()).full(kind, place(changed.document(), kind, id));
        return revised(changed, ItemViews.answer(id, kind, "update", data));
    }

    private Answer delete(Call call, ItemKind kind) {
        String id = itemId(call);
        StoredCollection changed =
                changed(call, kind, document -> place(document, kind, id).remove());
        ObjectNode data = Json.object()
                .put("id", id)
                .put("owner", Long.toString(account.user().id()));
        return revised(changed, ItemViews.answer(id, kind, "destroy", data));
    }

    private StoredCollection changed(Call call, ItemKind kind, Consumer<ObjectNode> change) {
        return Required.found(
                account.collectionStore().update(call.id(), document -> {
                    change.accept(document);
                    return document;
                }),
                () -> errors.missing(404, kind, itemId(call)));
    }

    /** Adds the number of the change. */
    static Answer revised(StoredCollection changed, ObjectNode answer) {
        return Answer.ok(answer.put("revision", changed.updatedAt().toEpochMilli()));
    }
}
