package io.github.reactivepostman.api.components;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How the content of a component is written; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record ComponentFormat(@JsonValue String value) {

    /** JSON. */
    public static final ComponentFormat JSON = new ComponentFormat("JSON");
    /** YAML. */
    public static final ComponentFormat YAML = new ComponentFormat("YAML");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ComponentFormat {}

    @Override
    public String toString() {
        return value;
    }
}
