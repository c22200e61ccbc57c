package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks definitions in JSON by one rule: they need the field {@code security}. */
final class SecurityRoutes {
    List<Route> routes() {
        return List.of(Route.of("POST /security/api-validation", SecurityRoutes::validate));
    }

    private static Answer validate(Call call) {
        ObjectNode schema = Required.found(call.wrapped("schema"), invalid("The schema is missing."));
        Required.that(
                Set.of("openapi3", "openapi2").contains(schema.path("type").asString("")),
                invalid("This type of schema is not known."));
        ArrayNode warnings = Json.array();
        JsonNode definition = Json.parse(schema.path("schema").asString("").getBytes(StandardCharsets.UTF_8));
        if (definition != null && !definition.has("security")) {
            warnings.add(warning());
        }
        return Answer.ok(Json.wrap("warnings", warnings));
    }

    private static ObjectNode warning() {
        ObjectNode warning = Json.object()
                .put("type", "security")
                .put("severity", "ERROR")
                .put("slug", "EMULATED_RULE_1")
                .put("checksum", "0000000000000000")
                .put("message", "The definition names no security.")
                .put("possibleFixUrl", "https://go.pstmn.io/openapi3-security-warnings");
        warning.set("dataPath", Json.array());
        warning.set("category", named("security", "Security"));
        warning.set("vulnerability", named("EMULATED_VUL_1", "No security is named"));
        ObjectNode location = Json.wrap("start", position(1, 0));
        location.set("end", position(1, 1));
        warning.set("location", location);
        return warning;
    }

    private static ObjectNode named(String slug, String name) {
        return Json.object().put("slug", slug).put("name", name);
    }

    private static ObjectNode position(int line, int column) {
        return Json.object().put("line", line).put("column", column);
    }

    /** The name of this error is an object. */
    private static Supplier<Answer> invalid(String reason) {
        ObjectNode name = Json.object().put("name", "Invalid Schema").put("reason", reason);
        return () -> Answer.json(400, Json.wrap("error", Json.wrap("name", name)));
    }
}
