package io.github.reactivepostman.api.environments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How the value of a variable is shown; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record VariableType(@JsonValue String value) {

    /** In plain text. */
    public static final VariableType DEFAULT = new VariableType("default");
    /** Masked. */
    public static final VariableType SECRET = new VariableType("secret");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VariableType {}

    @Override
    public String toString() {
        return value;
    }
}
