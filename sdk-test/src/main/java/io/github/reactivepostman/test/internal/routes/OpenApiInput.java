package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds a definition that is imported, as far as the emulator reads it: JSON whole, YAML and files only by name.
 *
 * @param title the title
 * @param paths the paths, with their operations
 */
record OpenApiInput(String title, JsonNode paths) {
    private static final String FORMAT = "https://schema.postman.com/json/collection/v2.1.0/collection.json";
    private static final Pattern TITLE = Pattern.compile("(?m)^\\s+title:\\s*[\"']?([^\"'\\r\\n]+)");
    private static final Pattern VERSION = Pattern.compile("(?m)^openapi:\\s*[\"']?([0-9.]+)");
    private static final Pattern FILE = Pattern.compile("name=\"input\"; filename=\"([^\"]+?)(\\.[^\".]*)?\"");

    static OpenApiInput of(Call call) {
        String media = call.request().header("content-type");
        return media != null && media.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")
                ? ofForm(new String(call.request().body(), StandardCharsets.UTF_8))
                : ofJson(Bodies.object(call));
    }

    private static OpenApiInput ofForm(String form) {
        Required.that(form.contains("\r\n\r\nfile\r\n"), () -> missing("type"));
        Matcher file = FILE.matcher(form);
        Required.that(file.find(), () -> missing("input"));
        return new OpenApiInput(file.group(1), Json.object());
    }

    private static OpenApiInput ofJson(ObjectNode body) {
        String type = Required.found(Bodies.text(body, "type"), () -> missing("type"));
        JsonNode input = body.path("input");
        return switch (type) {
            case "json" -> ofDefinition(Required.found(input.isObject() ? input : null, () -> missing("input")));
            case "string" -> ofText(Required.found(Bodies.text(body, "input"), () -> missing("input")));
            default -> ofUnknown(type);
        };
    }

    private static OpenApiInput ofUnknown(String type) {
        Required.that(
                false,
                () -> Errors.named(
                        400,
                        "invalidParamsError",
                        "There is no type '" + type + "'.",
                        Json.object().put("param", "type")));
        return new OpenApiInput("", Json.object());
    }

    private static OpenApiInput ofText(String text) {
        JsonNode json = Json.parse(text.getBytes(StandardCharsets.UTF_8));
        if (json != null && json.isObject()) {
            return ofDefinition(json);
        }
        check(first(VERSION, text));
        String title = first(TITLE, text);
        return new OpenApiInput(title == null ? "Untitled" : title.strip(), Json.object());
    }

    private static OpenApiInput ofDefinition(JsonNode definition) {
        check(Bodies.text(definition, "openapi"));
        return new OpenApiInput(definition.path("info").path("title").asString("Untitled"), definition.path("paths"));
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static void check(@Nullable String version) {
        Required.that(
                version != null && (version.startsWith("3.0") || version.startsWith("3.1")),
                () -> Errors.named(400, "invalidParamsError", "OpenAPI " + version + " cannot be imported."));
    }

    private static Answer missing(String parameter) {
        String message = "The body has no value for '" + parameter + "'.";
        return Errors.named(400, "paramMissingError", message, Json.object().put("param", parameter));
    }

    ObjectNode collection() {
        ObjectNode document = Json.wrap("info", Json.object().put("name", title).put("schema", FORMAT));
        ArrayNode items = Json.array();
        paths.properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(
                                operation -> items.add(item(path.getKey(), operation.getKey(), operation.getValue()))));
        document.set("item", items);
        return document;
    }

    private static ObjectNode item(String path, String method, JsonNode operation) {
        ObjectNode item = Json.object().put("name", operation.path("summary").asString(path));
        item.set(
                "request",
                Json.object().put("method", method.toUpperCase(Locale.ROOT)).put("url", "{{baseUrl}}" + path));
        item.set("response", Json.array());
        return item;
    }
}
