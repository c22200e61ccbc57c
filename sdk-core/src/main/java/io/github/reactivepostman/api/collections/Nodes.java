package io.github.reactivepostman.api.collections;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and copies the JSON of a collection, which may have any form. */
final class Nodes {

    private Nodes() {}

    /** Returns the text of a scalar, and null for anything else. */
    static @Nullable String text(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? value.asString() : null;
    }

    static @Nullable String text(JsonNode node, String field) {
        return text(node.path(field));
    }

    /** Returns a description, which is a text or an object that holds the text. */
    static @Nullable String description(JsonNode node) {
        JsonNode description = node.path("description");
        return text(description.isObject() ? description.path("content") : description);
    }

    /** Returns a view of each object in the array. */
    static <T> List<T> views(JsonNode array, Function<ObjectNode, T> view) {
        return array.isArray()
                ? array.valueStream()
                        .flatMap(node -> node.asObjectOpt().stream())
                        .map(view)
                        .toList()
                : List.of();
    }

    /** Returns a copy that shares all other fields with the node. */
    static ObjectNode with(ObjectNode node, String field, JsonNode value) {
        return object().setAll(node).set(field, value);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static JsonNode string(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }
}
