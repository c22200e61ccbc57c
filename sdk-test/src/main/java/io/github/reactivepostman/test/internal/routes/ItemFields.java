package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.ItemKind;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Moves fields between items as the item operations write them, and items as collection documents hold them. */
final class ItemFields {
    /** What callers may send back but cannot change. */
    private static final Set<String> FIXED = Set.of(
            "id",
            "uid",
            "owner",
            "collection",
            "folder",
            "request",
            "requests",
            "order",
            "folders_order",
            "folders",
            "responses",
            "responses_order",
            "createdAt",
            "updatedAt",
            "lastUpdatedBy",
            "lastRevision");

    private static final Map<String, String> OF_FOLDERS = Map.of("events", "event", "variables", "variable");
    private static final Map<String, String> OF_RESPONSES =
            Map.of("headers", "header", "text", "body", "language", "_postman_previewlanguage");

    private ItemFields() {}

    /** Writes what a caller sends into an item. */
    static void store(ItemKind kind, ObjectNode sent, ObjectNode item) {
        ObjectNode free = sent.deepCopy().remove(FIXED);
        switch (kind) {
            case FOLDER -> item.setAll(renamed(free, OF_FOLDERS));
            case REQUEST -> RequestFields.store(free, item);
            case RESPONSE -> storeResponse(free, item);
        }
    }

    /** Writes an item as the item operations do, without what it holds and what holds it. */
    static ObjectNode read(ItemKind kind, ObjectNode item) {
        ObjectNode own = item.deepCopy().remove(List.of("item", "response", "uid", "createdAt", "updatedAt"));
        return switch (kind) {
            case FOLDER -> renamed(own, inverse(OF_FOLDERS));
            case REQUEST -> RequestFields.read(own);
            case RESPONSE -> readResponse(own);
        };
    }

    private static void storeResponse(ObjectNode sent, ObjectNode item) {
        JsonNode code = sent.path("responseCode");
        item.setAll(renamed(sent, OF_RESPONSES).without("responseCode"));
        if (code.isObject()) {
            item.set("code", code.path("code"));
            item.set("status", code.path("name"));
        }
    }

    private static ObjectNode readResponse(ObjectNode item) {
        ObjectNode code = Json.object();
        code.set("code", item.path("code"));
        code.set("name", item.path("status"));
        ObjectNode view = renamed(item.remove(List.of("code", "status")), inverse(OF_RESPONSES));
        view.set("responseCode", code);
        return view.putNull("status");
    }

    /** Returns a copy in which fields have other names. */
    static ObjectNode renamed(ObjectNode fields, Map<String, String> names) {
        ObjectNode copy = Json.object();
        fields.properties()
                .forEach(field -> copy.set(names.getOrDefault(field.getKey(), field.getKey()), field.getValue()));
        return copy;
    }

    static Map<String, String> inverse(Map<String, String> names) {
        return names.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }
}
