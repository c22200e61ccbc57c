package io.github.reactivepostman.http;

import io.github.reactivepostman.error.ApiError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads every documented error body, and whatever else a proxy may answer, by its content and never by its media type;
 * a field of the wrong type counts as missing.
 */
final class ErrorReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int MESSAGE = 200;
    private static final int BODY = 64 * 1024;

    private final Answer answer;
    private final String text;
    private final JsonNode root;
    private final JsonNode error;
    /** The objects that may describe the error, the most specific first. */
    private final List<JsonNode> places;

    private ErrorReader(Answer answer) {
        this.answer = answer;
        this.text = answer.redactedText();
        this.root = parse(text);
        this.error = root.path("error");
        JsonNode detail = root.path("detail");
        this.places = List.of(detail.path("error"), error.path("name"), error, detail, root.path("collection"), root);
    }

    static ErrorAnswer read(Answer answer) {
        ErrorReader reader = new ErrorReader(answer);
        ApiError error = reader.apiError();
        return new ErrorAnswer(error, Refusals.of(reader.root, error));
    }

    private ApiError apiError() {
        return new ApiError(
                answer.status(),
                name(),
                first("type", List.of(root, error)),
                title(),
                message(),
                details(),
                first("instance", List.of(root, error)),
                first("requestId", List.of(root, error)),
                answer.headers(),
                text.length() <= BODY ? text : text.substring(0, BODY));
    }

    private @Nullable String name() {
        String name = first("name", places);
        if (name == null) {
            name = first("error", places);
        }
        if (name == null) {
            name = first("code", places);
        }
        return name == null ? bareType() : name;
    }

    /** Returns the type when it is a name rather than a URI. */
    private @Nullable String bareType() {
        String type = first("type", List.of(error, root));
        return type == null || type.indexOf(':') >= 0 || type.indexOf('/') >= 0 ? null : type;
    }

    private @Nullable String title() {
        String title = first("title", List.of(root, error));
        return title == null ? string(error.path("header")) : title;
    }

    private @Nullable String message() {
        for (String field : List.of("detail", "message", "error_description", "reason", "error", "title")) {
            String message = first(field, places);
            if (message != null) {
                return message;
            }
        }
        String title = title();
        return title == null ? start() : title;
    }

    /** Returns the text itself, unless it is an object, whose fields said it better. */
    private @Nullable String start() {
        if (root.isObject()) {
            return null;
        }
        String plain = (root.isString() ? root.stringValue() : text).strip();
        String cut = plain.length() <= MESSAGE ? plain : plain.substring(0, MESSAGE);
        return cut.isEmpty() ? null : cut;
    }

    private @Nullable JsonNode details() {
        List<JsonNode> candidates = List.of(
                root.path("details"),
                error.path("details"),
                root.path("detail").isContainer() ? root.path("detail") : MissingNode.getInstance(),
                root.path("link"),
                root.isArray() ? root : MissingNode.getInstance());
        return candidates.stream()
                .filter(node -> !node.isMissingNode() && !node.isNull())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String first(String field, List<JsonNode> objects) {
        for (JsonNode object : objects) {
            String value = string(object.path(field));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String string(JsonNode node) {
        String value = node.isString() ? node.stringValue() : "";
        return value.isBlank() ? null : value;
    }

    private static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }
}
