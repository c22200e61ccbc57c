package io.github.reactivepostman.api.collections;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.reactivepostman.internal.Values;
import io.github.reactivepostman.internal.json.Nodes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A whole collection: the JSON document as the service keeps it, with a typed view of its main parts.
 *
 * <p>Every field is kept, known here or not, and sent back as it came. Immutable: each {@code with} method returns a
 * changed copy, which shares the unchanged parts.
 */
public final class CollectionDocument {

    private static final String FORMAT = "https://schema.postman.com/json/collection/v2.1.0/collection.json";

    private final ObjectNode root;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    CollectionDocument(ObjectNode root) {
        this.root = root;
    }

    /** Creates an empty collection that is not saved yet. */
    public static CollectionDocument named(String name) {
        ObjectNode info = Nodes.object().put("name", Values.text("name", name)).put("schema", FORMAT);
        return new CollectionDocument(Nodes.object().set("info", info)).withItems(List.of());
    }

    /**
     * Creates a collection from a copy of its JSON, in the format that Postman exports: {@code info} and {@code item}
     * at the top.
     *
     * @throws IllegalArgumentException when it is not a JSON object
     */
    public static CollectionDocument of(JsonNode json) {
        return new CollectionDocument(Nodes.copyOf("json", json));
    }

    /** Returns what the collection tells about itself. */
    public CollectionInfo info() {
        return CollectionInfo.of(root.path("info"));
    }

    /** Returns the folders and requests at the top. */
    public List<CollectionItem> items() {
        return Nodes.views(root.path("item"), CollectionItem::new);
    }

    /** Returns all folders and requests, each folder before its content. */
    public Stream<CollectionItem> walk() {
        return items().stream().flatMap(CollectionItem::walk);
    }

    /** Returns the collection's own variables. */
    public List<CollectionVariable> variables() {
        return Nodes.views(root.path("variable"), CollectionVariable::of);
    }

    public CollectionDocument withName(String name) {
        return withInfo("name", Values.text("name", name));
    }

    public CollectionDocument withDescription(String description) {
        return withInfo("description", description);
    }

    /** Returns a copy with other folders and requests at the top. */
    public CollectionDocument withItems(List<CollectionItem> items) {
        return with("item", CollectionItem.array(items));
    }

    /** Returns a copy with another value of one JSON field at the top, such as {@code auth}. */
    public CollectionDocument with(String field, JsonNode value) {
        return new CollectionDocument(Nodes.with(root, field, value));
    }

    private CollectionDocument withInfo(String field, String value) {
        ObjectNode info = root.path("info").asObjectOpt().orElseGet(Nodes::object);
        return with("info", Nodes.with(info, field, Nodes.string(value)));
    }

    /** Returns the whole JSON, which is not copied and must not be changed. */
    @JsonValue
    public JsonNode raw() {
        return root;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CollectionDocument document && root.equals(document.root);
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }

    /** Prints no more than id and name: the rest can hold secrets. */
    @Override
    public String toString() {
        return "CollectionDocument[id=" + info().id() + ", name=" + info().name() + "]";
    }
}
