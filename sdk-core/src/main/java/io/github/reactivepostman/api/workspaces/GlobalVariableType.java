package io.github.reactivepostman.api.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How the value of a global variable is shown; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record GlobalVariableType(@JsonValue String value) {

    /** In plain text. */
    public static final GlobalVariableType DEFAULT = new GlobalVariableType("default");
    /** Masked. */
    public static final GlobalVariableType SECRET = new GlobalVariableType("secret");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GlobalVariableType {}

    @Override
    public String toString() {
        return value;
    }
}
