package io.github.reactivepostman.api.environments;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.reactivepostman.internal.Values;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A variable of an environment: its value is given here, or kept in a vault.
 *
 * <p>Prints neither the value of a secret variable nor fields that are not known here.
 *
 * @param key name of the variable
 * @param value its value; null or empty when it is kept in a vault
 * @param type how the value is shown
 * @param enabled whether the variable is used
 * @param description text about it
 * @param secret true when the value is kept in a vault
 * @param source where the value is kept; null for a plain variable
 * @param more fields that are not known here; they are sent back as they came
 */
public record EnvironmentVariable(
        String key,
        @Nullable String value,
        @Nullable VariableType type,
        @Nullable Boolean enabled,
        @Nullable String description,
        @Nullable Boolean secret,
        @Nullable VaultSource source,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> more) {

    public EnvironmentVariable {
        more = Values.map(more);
    }

    /** Creates an enabled variable whose value is shown. */
    public static EnvironmentVariable of(String key, String value) {
        return create(key, value, VariableType.DEFAULT, null);
    }

    /** Creates an enabled variable whose value is masked. */
    public static EnvironmentVariable ofSecret(String key, String value) {
        return create(key, value, VariableType.SECRET, null);
    }

    /** Creates an enabled variable whose value is kept in a vault. */
    public static EnvironmentVariable ofVault(String key, VaultSource source) {
        return create(key, "", VariableType.DEFAULT, Values.present("source", source));
    }

    private static EnvironmentVariable create(
            String key, String value, VariableType type, @Nullable VaultSource source) {
        Boolean secret = source == null ? null : true;
        return new EnvironmentVariable(Values.text("key", key), value, type, true, null, secret, source, Map.of());
    }

    /** Tells whether the value is masked or kept in a vault. */
    public boolean hidesValue() {
        return VariableType.SECRET.equals(type) || Boolean.TRUE.equals(secret) || source != null;
    }

    public EnvironmentVariable withValue(String value) {
        return new EnvironmentVariable(key, value, type, enabled, description, secret, source, more);
    }

    public EnvironmentVariable withEnabled(boolean enabled) {
        return new EnvironmentVariable(key, value, type, enabled, description, secret, source, more);
    }

    public EnvironmentVariable withDescription(String description) {
        return new EnvironmentVariable(key, value, type, enabled, description, secret, source, more);
    }

    @Override
    public String toString() {
        return "EnvironmentVariable[key=" + key + ", value=" + (hidesValue() ? "REDACTED" : value) + ", type=" + type
                + ", enabled=" + enabled + ", description=" + description + ", source=" + source + ", more="
                + more.keySet() + "]";
    }
}
