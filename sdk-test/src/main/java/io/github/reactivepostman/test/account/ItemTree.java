package io.github.reactivepostman.test.account;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the folders, requests and responses in a collection's document. */
public final class ItemTree {
    private ItemTree() {}

    /** Returns the place of an item, or null when there is none of that kind and id. */
    public static @Nullable ItemPlace find(ObjectNode document, ItemKind kind, String id) {
        return places(document, kind)
                .filter(place -> place.node().path("id").asString("").equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Returns the places of all items of a kind. */
    public static Stream<ItemPlace> places(ObjectNode parent, ItemKind kind) {
        return Stream.concat(
                children(parent, kind), children(parent, "item").flatMap(child -> places(child.node(), kind)));
    }

    /** Returns the places of the items of a kind that are directly in a folder, a request, or the document. */
    public static Stream<ItemPlace> children(ObjectNode parent, ItemKind kind) {
        return kind == ItemKind.RESPONSE
                ? children(parent, "response")
                : children(parent, "item").filter(place -> kind.isItem(place.node()));
    }

    /** Returns the array for children of a kind, which is made when there is none. */
    public static ArrayNode room(ObjectNode parent, ItemKind kind) {
        String field = kind == ItemKind.RESPONSE ? "response" : "item";
        return parent.path(field) instanceof ArrayNode array ? array : parent.putArray(field);
    }

    private static Stream<ItemPlace> children(ObjectNode parent, String field) {
        JsonNode children = parent.path(field);
        return children instanceof ArrayNode siblings
                ? IntStream.range(0, siblings.size())
                        .filter(i -> siblings.get(i).isObject())
                        .mapToObj(i -> new ItemPlace((ObjectNode) siblings.get(i), parent, siblings, i))
                : Stream.empty();
    }
}
