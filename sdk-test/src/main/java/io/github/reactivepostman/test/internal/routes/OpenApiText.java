package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the outline of a collection as an OpenAPI definition: names and methods, no parameters or schemas. */
final class OpenApiText {
    private static final String VERSION = "3.0.3";

    private OpenApiText() {}

    static String json(StoredCollection collection) {
        ObjectNode definition = Json.object().put("openapi", VERSION);
        definition.set("info", Json.object().put("title", collection.name()).put("version", "1.0.0"));
        definition.set("paths", paths(collection));
        return Json.write(definition);
    }

    static String yaml(StoredCollection collection) {
        StringBuilder text = new StringBuilder("openapi: " + VERSION + "\ninfo:\n  title: ")
                .append(Json.write(Json.array().add(collection.name())).replaceAll("^\\[|\\]$", ""))
                .append("\n  version: 1.0.0\npaths:\n");
        paths(collection).properties().forEach(path -> {
            text.append("  ").append(path.getKey()).append(":\n");
            path.getValue().propertyNames().forEach(method -> text.append("    " + method + ": {}\n"));
        });
        return text.toString();
    }

    private static ObjectNode paths(StoredCollection collection) {
        ObjectNode paths = Json.object();
        collect(collection.document(), paths);
        return paths;
    }

    private static void collect(JsonNode parent, ObjectNode paths) {
        for (JsonNode item : parent.path("item")) {
            if (item.has("request")) {
                String method =
                        item.path("request").path("method").asString("GET").toLowerCase(Locale.ROOT);
                ObjectNode operation =
                        Json.object().put("summary", item.path("name").asString(""));
                String path = path(item.path("request").path("url"));
                ObjectNode methods = paths.path(path) instanceof ObjectNode there ? there : Json.object();
                methods.set(method, operation);
                paths.set(path, methods);
            }
            collect(item, paths);
        }
    }

    private static String path(JsonNode url) {
        String raw = url.isObject() ? url.path("raw").asString("") : url.asString("");
        String path = raw.replaceFirst("^(https?://[^/]*|\\{\\{[^/]*}})", "").replaceFirst("\\?.*", "");
        return path.startsWith("/") ? path : "/" + path;
    }
}
