package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and checks the environment in a body. */
final class EnvironmentBody {
    private EnvironmentBody() {}

    static ObjectNode checked(Call call) {
        ObjectNode body = Required.found(call.wrapped("environment"), () -> malformed("'environment'"));
        int index = 0;
        for (JsonNode value : body.path("values")) {
            String place = "environment.values." + index++;
            Required.that(value.isObject(), () -> wrongType(value, place));
        }
        return body;
    }

    static @Nullable String name(ObjectNode body) {
        String name = body.path("name").asString("");
        return name.isEmpty() ? null : name;
    }

    static @Nullable ArrayNode values(ObjectNode body) {
        return body.path("values") instanceof ArrayNode values ? values.deepCopy() : null;
    }

    static Answer nameMissing() {
        return malformed("'name'");
    }

    private static Answer malformed(String property) {
        return Errors.named(
                400,
                "malformedRequestError",
                "Found 1 errors with the supplied environment.",
                Json.array().add("environment: must have required property " + property));
    }

    private static Answer wrongType(JsonNode value, String place) {
        String type = value.getNodeType().name().toLowerCase(Locale.ROOT);
        return Errors.named(400, "malformedRequestError", "Invalid type: " + type + " (expected object) at " + place);
    }
}
