package io.github.reactivepostman.test.internal.web;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes JSON. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** Returns a new empty object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Returns a new empty array. */
    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** Returns an object with one member, as the service wraps most answers. */
    public static ObjectNode wrap(String key, JsonNode value) {
        ObjectNode object = object();
        object.set(key, value);
        return object;
    }

    /** Reads a document; null when it is none. */
    public static @Nullable JsonNode parse(byte[] text) {
        try {
            return text.length == 0 ? null : MAPPER.readTree(text);
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Writes a document. */
    public static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }
}
