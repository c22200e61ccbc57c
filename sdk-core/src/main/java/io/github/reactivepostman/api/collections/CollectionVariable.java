package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.internal.Values;
import io.github.reactivepostman.internal.json.Nodes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A variable of a collection. Never prints its value, which can be a secret without being marked as one.
 *
 * @param key name of the variable
 * @param value its value as text; null when it is kept in a vault
 * @param disabled whether the variable is not used
 * @param description text about it
 */
public record CollectionVariable(
        String key,
        @Nullable String value,
        @Nullable Boolean disabled,
        @Nullable String description) {

    /** Creates a variable that is used. */
    public static CollectionVariable of(String key, String value) {
        return new CollectionVariable(Values.text("key", key), value, null, null);
    }

    static CollectionVariable of(JsonNode variable) {
        String key = Nodes.text(variable, "key");
        return new CollectionVariable(
                key == null ? "" : key,
                Nodes.text(variable, "value"),
                variable.path("disabled").asBoolean(false)
                        || !variable.path("enabled").asBoolean(true),
                Nodes.description(variable));
    }

    public CollectionVariable withDisabled(boolean disabled) {
        return new CollectionVariable(key, value, disabled, description);
    }

    public CollectionVariable withDescription(String description) {
        return new CollectionVariable(key, value, disabled, description);
    }

    @Override
    public String toString() {
        return "CollectionVariable[key=" + key + ", value=REDACTED, disabled=" + disabled + ", description="
                + description + "]";
    }
}
