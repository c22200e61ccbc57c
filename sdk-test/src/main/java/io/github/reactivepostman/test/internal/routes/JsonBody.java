package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the object that a body is. */
final class JsonBody {
    private JsonBody() {}

    static ObjectNode of(Call call, Supplier<Answer> otherwise) {
        JsonNode json = call.json();
        return Required.found(json instanceof ObjectNode object ? object : null, otherwise);
    }

    /** Returns a text, or null when there is none. */
    static @Nullable String text(JsonNode object, String field) {
        return object.path(field).isString() ? object.path(field).asString() : null;
    }

    /** Returns a text, or another one when there is none. */
    static String text(JsonNode object, String field, String otherwise) {
        String text = text(object, field);
        return text == null ? otherwise : text;
    }
}
