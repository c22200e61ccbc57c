package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.internal.Values;
import io.github.reactivepostman.internal.json.Nodes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A folder or a request in a collection: a view of its JSON, immutable. */
public final class CollectionItem {

    private final ObjectNode node;

    CollectionItem(ObjectNode node) {
        this.node = node;
    }

    /** Creates a request that is not saved yet. */
    public static CollectionItem request(String name, String method, String url) {
        ObjectNode request = Nodes.object().put("method", Values.text("method", method));
        request.put("url", Values.text("url", url));
        return named(name).with("request", request);
    }

    /** Creates a folder that is not saved yet. */
    public static CollectionItem folder(String name, List<CollectionItem> items) {
        return named(name).with("item", array(items));
    }

    private static CollectionItem named(String name) {
        return new CollectionItem(Nodes.object().put("name", Values.text("name", name)));
    }

    static JsonNode array(List<CollectionItem> items) {
        return JsonNodeFactory.instance
                .arrayNode()
                .addAll(items.stream().map(CollectionItem::raw).toList());
    }

    /** Returns the id; null for an item that is not saved yet. */
    public @Nullable String id() {
        return Nodes.text(node, "id");
    }

    /** Returns the id that starts with the owner's id; null for an item that is not saved yet. */
    public @Nullable String uid() {
        return Nodes.text(node, "uid");
    }

    /** Returns the name. */
    public @Nullable String name() {
        return Nodes.text(node, "name");
    }

    /** Returns the text about the item itself; a request's text is in {@link ItemRequest#description()}. */
    public @Nullable String description() {
        return Nodes.description(node);
    }

    /** Tells whether this is a folder, even an empty one. */
    public boolean isFolder() {
        return node.path("item").isArray();
    }

    /** Returns what is directly in the folder; empty for a request. */
    public List<CollectionItem> items() {
        return Nodes.views(node.path("item"), CollectionItem::new);
    }

    /** Returns the request; null for a folder. */
    public @Nullable ItemRequest request() {
        return node.hasNonNull("request") ? ItemRequest.of(node.path("request")) : null;
    }

    /** Returns this item and everything in it, each folder before its content. */
    public Stream<CollectionItem> walk() {
        return Stream.concat(Stream.of(this), items().stream().flatMap(CollectionItem::walk));
    }

    /** Returns a copy with another value of one JSON field. */
    public CollectionItem with(String field, JsonNode value) {
        return new CollectionItem(Nodes.with(node, field, value));
    }

    /** Returns the item's JSON, which is not copied and must not be changed. */
    public JsonNode raw() {
        return node;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CollectionItem item && node.equals(item.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    /** Prints no more than id and name: the rest can hold secrets. */
    @Override
    public String toString() {
        return "CollectionItem[id=" + id() + ", name=" + name() + "]";
    }
}
