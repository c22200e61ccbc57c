package io.github.reactivepostman.internal.json;

import io.github.reactivepostman.internal.Values;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and copies the JSON of a collection, which may have any form. */
public final class Nodes {

    private Nodes() {}

    /** Returns the text of a scalar, and null for anything else. */
    public static @Nullable String text(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? value.asString() : null;
    }

    /** Returns the text of a scalar field, and null for anything else. */
    public static @Nullable String text(JsonNode node, String field) {
        return text(node.path(field));
    }

    /** Returns a description, which is a text or an object that holds the text. */
    public static @Nullable String description(JsonNode node) {
        JsonNode description = node.path("description");
        return text(description.isObject() ? description.path("content") : description);
    }

    /** Returns a view of each object in the array. */
    public static <T> List<T> views(JsonNode array, Function<ObjectNode, T> view) {
        return array.isArray()
                ? array.valueStream()
                        .flatMap(node -> node.asObjectOpt().stream())
                        .map(view)
                        .toList()
                : List.of();
    }

    /** Returns a copy that shares all other fields with the node. */
    public static ObjectNode with(JsonNode node, String field, JsonNode value) {
        ObjectNode copy = object();
        node.properties().forEach(entry -> copy.set(entry.getKey(), entry.getValue()));
        return copy.set(field, value);
    }

    /**
     * Returns a copy of what a caller passes.
     *
     * @throws IllegalArgumentException when it is not a JSON object; the message names the argument
     */
    public static ObjectNode copyOf(String argument, @Nullable JsonNode json) {
        return Values.present(argument, json)
                .asObjectOpt()
                .map(ObjectNode::deepCopy)
                .orElseThrow(() -> new IllegalArgumentException("'" + argument + "' must be a JSON object"));
    }

    /** Returns an array of these. */
    public static JsonNode array(List<? extends JsonNode> elements) {
        return JsonNodeFactory.instance.arrayNode().addAll(elements);
    }

    /** Sets a field unless the text is null. */
    public static void putIfPresent(ObjectNode node, String field, @Nullable String text) {
        if (text != null) {
            node.put(field, text);
        }
    }

    /** Returns a new empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Returns a JSON text. */
    public static JsonNode string(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }
}
