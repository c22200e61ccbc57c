package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the bodies of calls. */
final class Bodies {
    private Bodies() {}

    /** Returns the object in the body; an empty one when there is none. */
    static ObjectNode object(Call call) {
        return call.json() instanceof ObjectNode object ? object : Json.object();
    }

    /** Returns a text that is there and not empty, or null. */
    static @Nullable String text(JsonNode body, String key) {
        JsonNode value = body.path(key);
        return value.isString() && !value.asString().isEmpty() ? value.asString() : null;
    }

    /** Returns the texts of an array; null when there is no array. */
    static @Nullable List<String> texts(JsonNode body, String key) {
        return body.path(key).isArray()
                ? body.path(key).valueStream().map(node -> node.asString("")).toList()
                : null;
    }
}
