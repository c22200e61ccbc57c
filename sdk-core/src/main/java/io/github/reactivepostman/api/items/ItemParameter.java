package io.github.reactivepostman.api.items;

import io.github.reactivepostman.internal.Values;
import io.github.reactivepostman.internal.json.Nodes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A header or a query parameter. Never prints its value, which can be a secret.
 *
 * @param key name
 * @param value value, variables included
 * @param description text about it
 * @param enabled whether it is sent; null counts as yes
 */
public record ItemParameter(
        String key,
        @Nullable String value,
        @Nullable String description,
        @Nullable Boolean enabled) {

    public ItemParameter {
        Values.present("key", key);
    }

    /** Creates one that is sent. */
    public static ItemParameter of(String key, String value) {
        return new ItemParameter(Values.text("key", key), value, null, null);
    }

    public ItemParameter withDescription(String description) {
        return new ItemParameter(key, value, description, enabled);
    }

    public ItemParameter withEnabled(boolean enabled) {
        return new ItemParameter(key, value, description, enabled);
    }

    /** Reads an array of objects, or a text with a header in each line. */
    static List<ItemParameter> list(JsonNode json) {
        return json.isString()
                ? json.stringValue()
                        .lines()
                        .filter(line -> line.indexOf(':') > 0)
                        .map(ItemParameter::ofLine)
                        .toList()
                : Nodes.views(json, ItemParameter::of);
    }

    private static ItemParameter ofLine(String line) {
        int colon = line.indexOf(':');
        return of(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }

    static ItemParameter of(ObjectNode json) {
        String key = Nodes.text(json, "key");
        return new ItemParameter(
                key == null ? "" : key,
                Nodes.text(json, "value"),
                Nodes.description(json),
                json.path("enabled").isBoolean() ? json.path("enabled").asBoolean() : null);
    }

    ObjectNode json() {
        ObjectNode json = Nodes.object().put("key", key);
        Nodes.putIfPresent(json, "value", value);
        Nodes.putIfPresent(json, "description", description);
        return enabled == null ? json : json.put("enabled", enabled);
    }

    @Override
    public String toString() {
        return "ItemParameter[key=" + key + ", value=REDACTED, description=" + description + ", enabled=" + enabled
                + "]";
    }
}
