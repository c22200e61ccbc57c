package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.ItemKind;
import io.github.reactivepostman.test.account.ItemPlace;
import io.github.reactivepostman.test.account.ItemTree;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.account.User;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes items of a collection as the item operations do. */
final class ItemViews {
    private static final Map<ItemKind, String> ORDERS =
            Map.of(ItemKind.FOLDER, "folders_order", ItemKind.REQUEST, "order", ItemKind.RESPONSE, "responses_order");
    private static final Map<ItemKind, List<ItemKind>> HELD = Map.of(
            ItemKind.FOLDER, List.of(ItemKind.REQUEST, ItemKind.FOLDER),
            ItemKind.REQUEST, List.of(ItemKind.RESPONSE),
            ItemKind.RESPONSE, List.of());
    private static final Set<String> IDS =
            Set.of("id", "collection", "folder", "request", "order", "folders_order", "responses_order");
    private static final Set<String> USERS = Set.of("owner", "lastUpdatedBy", "lastRevision");

    private final StoredCollection collection;
    private final User user;

    ItemViews(StoredCollection collection, User user) {
        this.collection = collection;
        this.user = user;
    }

    /** Wraps what is told about an item. */
    static ObjectNode answer(String id, ItemKind kind, String action, ObjectNode data) {
        ObjectNode answer = Json.object().put("model_id", id);
        answer.putObject("meta").put("model", kind.model()).put("action", action);
        return answer.set("data", data);
    }

    ObjectNode full(ItemKind kind, ItemPlace place) {
        ObjectNode view = ItemFields.read(kind, place.node());
        view.put("owner", Long.toString(user.id()))
                .put("lastUpdatedBy", Long.toString(user.id()))
                .put("lastRevision", collection.createdAt().toEpochMilli())
                .put("createdAt", SpacedTime.of(collection.createdAt()))
                .put("updatedAt", SpacedTime.of(collection.updatedAt()));
        place(kind, place, view);
        HELD.getOrDefault(kind, List.of()).forEach(held -> view.set(ORDERS.getOrDefault(held, ""), ids(held, place)));
        return view;
    }

    private void place(ItemKind kind, ItemPlace place, ObjectNode view) {
        if (kind == ItemKind.RESPONSE) {
            view.put("request", place.parentId());
        } else {
            view.put("collection", collection.id());
            view.put("folder", place.parentId().isEmpty() ? null : place.parentId());
        }
    }

    /** Adds everything that is in the item. */
    ObjectNode populated(ItemKind kind, ItemPlace place) {
        ObjectNode view = full(kind, place);
        for (ItemKind held : HELD.getOrDefault(kind, List.of())) {
            ArrayNode content = Json.array();
            ItemTree.children(place.node(), held).forEach(child -> content.add(populated(held, child)));
            view.set(held.plural(), content);
        }
        return view;
    }

    private static ArrayNode ids(ItemKind kind, ItemPlace place) {
        ArrayNode ids = Json.array();
        ItemTree.children(place.node(), kind)
                .forEach(child -> ids.add(child.node().path("id")));
        return ids;
    }

    /** Leaves only what holds ids. */
    static ObjectNode onlyIds(ObjectNode view) {
        view.retain(Stream.concat(IDS.stream(), USERS.stream()).toList());
        return view;
    }

    /** Writes all ids of items and collections as uids. */
    ObjectNode withUids(ObjectNode view) {
        for (String field : IDS) {
            if (view.path(field) instanceof ArrayNode ids) {
                ArrayNode uids = Json.array();
                ids.forEach(id -> uids.add(user.uid(id.asString(""))));
                view.set(field, uids);
            } else if (view.path(field).isString()) {
                view.put(field, user.uid(view.path(field).asString("")));
            }
        }
        return view;
    }
}
