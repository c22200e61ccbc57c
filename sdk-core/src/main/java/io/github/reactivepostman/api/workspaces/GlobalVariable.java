package io.github.reactivepostman.api.workspaces;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.reactivepostman.internal.Values;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A variable that everything in a workspace can use.
 *
 * <p>Prints neither the value of a secret variable nor fields that are not known here.
 *
 * @param key name of the variable
 * @param value its value
 * @param type how the value is shown
 * @param enabled whether the variable is used
 * @param description text about it, at most 512 characters
 * @param more fields that are not known here; they are sent back as they came
 */
public record GlobalVariable(
        String key,
        @Nullable String value,
        @Nullable GlobalVariableType type,
        @Nullable Boolean enabled,
        @Nullable String description,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> more) {

    public GlobalVariable {
        more = Values.map(more);
    }

    /** Creates an enabled variable whose value is shown. */
    public static GlobalVariable of(String key, String value) {
        return create(key, value, GlobalVariableType.DEFAULT);
    }

    /** Creates an enabled variable whose value is masked. */
    public static GlobalVariable ofSecret(String key, String value) {
        return create(key, value, GlobalVariableType.SECRET);
    }

    private static GlobalVariable create(String key, String value, GlobalVariableType type) {
        return new GlobalVariable(Values.text("key", key), value, type, true, null, Map.of());
    }

    public GlobalVariable withValue(String value) {
        return new GlobalVariable(key, value, type, enabled, description, more);
    }

    public GlobalVariable withEnabled(boolean enabled) {
        return new GlobalVariable(key, value, type, enabled, description, more);
    }

    public GlobalVariable withDescription(String description) {
        return new GlobalVariable(key, value, type, enabled, description, more);
    }

    @Override
    public String toString() {
        return "GlobalVariable[key=" + key + ", value="
                + (GlobalVariableType.SECRET.equals(type) ? "REDACTED" : value) + ", type=" + type + ", enabled="
                + enabled + ", description=" + description + ", more=" + more.keySet() + "]";
    }
}
