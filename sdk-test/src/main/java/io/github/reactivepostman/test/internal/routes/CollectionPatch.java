package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes parts of a collection; what may be changed is a short list. */
final class CollectionPatch {
    private static final Set<String> ALLOWED = Set.of("info", "variable", "auth", "events");
    private static final Set<String> INFO = Set.of("name", "description");

    private CollectionPatch() {}

    static ObjectNode checked(Call call) {
        ObjectNode change = Required.found(call.wrapped("collection"), CollectionPatch::empty);
        Required.that(!change.isEmpty(), CollectionPatch::empty);
        only(change, ALLOWED, "collection");
        only(change.path("info"), INFO, "collection.info");
        String type = change.path("auth").path("type").asString("");
        Required.that(
                type.isEmpty() || type.equals("noauth") || change.path("auth").has(type), () -> missingAuth(type));
        return change;
    }

    static ObjectNode apply(ObjectNode document, ObjectNode change) {
        if (change.path("info") instanceof ObjectNode info && document.path("info") instanceof ObjectNode old) {
            old.setAll(info);
        }
        if (change.has("variable")) {
            document.set("variable", merged(document.path("variable"), change.path("variable")));
        }
        Map.of("auth", "auth", "events", "event").forEach((from, to) -> {
            if (change.has(from)) {
                document.set(to, change.path(from).deepCopy());
            }
        });
        return document;
    }

    /** Adds variables, and replaces those with a key that is there. */
    private static ArrayNode merged(JsonNode old, JsonNode changed) {
        ArrayNode all = Json.array();
        for (JsonNode variable : old) {
            if (changed.valueStream().noneMatch(other -> other.path("key").equals(variable.path("key")))) {
                all.add(variable);
            }
        }
        changed.forEach(variable -> all.add(variable.deepCopy()));
        return all;
    }

    private static void only(JsonNode node, Set<String> allowed, String place) {
        node.propertyNames().stream()
                .filter(name -> !allowed.contains(name))
                .findFirst()
                .ifPresent(name -> Required.that(
                        false,
                        () -> Errors.named(
                                        400,
                                        "badRequest",
                                        "Invalid parameters: ('" + name + "') for key: '" + place + "'")
                                .asJson()));
    }

    private static Answer empty() {
        return Errors.named(
                        400,
                        "paramMissingError",
                        "'info' key is mandatory when 'collection' is empty.",
                        Json.object().put("param", "info"))
                .asJson();
    }

    private static Answer missingAuth(String type) {
        String message = "'collection.auth' of type '" + type + "' needs the key '" + type + "'.";
        return Errors.named(400, "paramMissingError", message, Json.object().put("param", type))
                .asJson();
    }
}
