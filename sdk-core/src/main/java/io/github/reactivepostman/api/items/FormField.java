package io.github.reactivepostman.api.items;

import io.github.reactivepostman.internal.Values;
import io.github.reactivepostman.internal.json.Nodes;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A field of a form that a request sends. Never prints its value, which can be a secret.
 *
 * @param key name
 * @param value text; null for files
 * @param description text about it
 * @param enabled whether it is sent; null counts as yes
 * @param type {@code text} or {@code file}
 * @param src paths of the files; empty for a text
 */
public record FormField(
        String key,
        @Nullable String value,
        @Nullable String description,
        @Nullable Boolean enabled,
        @Nullable String type,
        List<String> src) {

    public FormField {
        Values.present("key", key);
        src = Values.list(src);
    }

    /** Creates a text that is sent. */
    public static FormField text(String key, String value) {
        return new FormField(Values.text("key", key), value, null, null, "text", List.of());
    }

    /** Creates a field of files that is sent. */
    public static FormField files(String key, List<String> paths) {
        return new FormField(Values.text("key", key), null, null, null, "file", paths);
    }

    public FormField withDescription(String description) {
        return new FormField(key, value, description, enabled, type, src);
    }

    public FormField withEnabled(boolean enabled) {
        return new FormField(key, value, description, enabled, type, src);
    }

    static FormField of(ObjectNode json) {
        ItemParameter common = ItemParameter.of(json);
        return new FormField(
                common.key(),
                common.value(),
                common.description(),
                common.enabled(),
                Nodes.text(json, "type"),
                paths(json.path("src")));
    }

    /** The service writes no path as null, one as a text, and more as an array. */
    private static List<String> paths(JsonNode src) {
        String one = Nodes.text(src);
        return one != null
                ? List.of(one)
                : src.valueStream().map(Nodes::text).filter(Objects::nonNull).toList();
    }

    JsonNode json() {
        ObjectNode json = new ItemParameter(key, value, description, enabled).json();
        Nodes.putIfPresent(json, "type", type);
        if (src.size() == 1) {
            json.put("src", src.get(0));
        } else if (!src.isEmpty()) {
            src.forEach(json.putArray("src")::add);
        }
        return json;
    }

    @Override
    public String toString() {
        return "FormField[key=" + key + ", value=REDACTED, description=" + description + ", enabled=" + enabled
                + ", type=" + type + ", src=" + src + "]";
    }
}
