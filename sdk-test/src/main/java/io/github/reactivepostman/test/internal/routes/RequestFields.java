package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Json;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Moves the fields of requests between the two forms. */
final class RequestFields {
    private static final Map<String, String> OF_BODIES =
            Map.of("dataMode", "mode", "rawModeData", "raw", "dataOptions", "options", "graphqlModeData", "graphql");
    private static final Set<String> OF_ITEMS = Set.of("name", "events");

    private RequestFields() {}

    static void store(ObjectNode sent, ObjectNode item) {
        ObjectNode request = request(item);
        item.set("request", request);
        sent.properties().forEach(field -> store(field.getKey(), field.getValue(), item, request));
        if (sent.path("data").isArray()) {
            ObjectNode body = body(request);
            body.set(body.path("mode").asString("formdata"), sent.path("data"));
        }
    }

    private static void store(String name, JsonNode value, ObjectNode item, ObjectNode request) {
        if (OF_ITEMS.contains(name)) {
            item.set(name.equals("events") ? "event" : name, value);
        } else if (OF_BODIES.containsKey(name)) {
            body(request).set(OF_BODIES.getOrDefault(name, name), value);
        } else if (name.equals("headerData") || name.equals("headers")) {
            request.set("header", value);
        } else if (!name.equals("data")) {
            request.set(name, value);
        }
    }

    static ObjectNode read(ObjectNode item) {
        ObjectNode request = request(item);
        JsonNode body = request.path("body");
        ObjectNode view = Json.object();
        view.set("id", item.path("id"));
        view.set("name", item.path("name"));
        view.set("events", item.has("event") ? item.path("event") : item.nullNode());
        view.setAll(ItemFields.renamed(request.without("body"), Map.of("header", "headerData")));
        OF_BODIES.forEach((flat, nested) -> view.set(flat, body.has(nested) ? body.path(nested) : item.nullNode()));
        JsonNode fields = body.path(body.path("mode").asString(""));
        return view.set("data", fields.isArray() ? fields : item.nullNode());
    }

    /** Returns a copy of an item's request; one that is only a text is an address. */
    private static ObjectNode request(ObjectNode item) {
        JsonNode request = item.path("request");
        if (request instanceof ObjectNode object) {
            return object.deepCopy();
        }
        ObjectNode made = Json.object().put("method", "GET");
        made.set("header", Json.array());
        return request.isString() ? made.set("url", request) : made;
    }

    private static ObjectNode body(ObjectNode request) {
        return request.path("body") instanceof ObjectNode body ? body : request.putObject("body");
    }
}
