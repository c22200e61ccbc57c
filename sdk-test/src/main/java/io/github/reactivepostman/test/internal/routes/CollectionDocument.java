package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks the little that makes a collection document. */
final class CollectionDocument {
    private CollectionDocument() {}

    static ObjectNode checked(Call call) {
        ObjectNode document = Required.found(
                call.wrapped("collection"), () -> malformed(List.of(": must have required property 'collection'")));
        List<String> missing = missing(document);
        Required.that(missing.isEmpty(), () -> malformed(missing));
        return document;
    }

    static String id(ObjectNode document) {
        return document.path("info").path("_postman_id").asString("");
    }

    private static List<String> missing(ObjectNode document) {
        List<String> missing = new ArrayList<>();
        require(document, "item", "", missing);
        require(document, "info", "", missing);
        if (document.has("info")) {
            require(document.path("info"), "name", "info", missing);
            require(document.path("info"), "schema", "info", missing);
        }
        return missing;
    }

    private static void require(JsonNode node, String property, String place, List<String> missing) {
        if (node.path(property).isMissingNode() || node.path(property).isNull()) {
            missing.add(place + ": must have required property '" + property + "'");
        }
    }

    private static Answer malformed(List<String> missing) {
        ArrayNode details = Json.array();
        missing.forEach(details::add);
        String message = "Found " + missing.size() + " errors with the supplied collection.";
        return Errors.named(400, "malformedRequestError", message, details);
    }
}
