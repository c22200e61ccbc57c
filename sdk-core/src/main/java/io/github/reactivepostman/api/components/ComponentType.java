package io.github.reactivepostman.api.components;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which specification a component is written for; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record ComponentType(@JsonValue String value) {

    /** OpenAPI 2.0. */
    public static final ComponentType OAS2 = new ComponentType("OAS2");
    /** OpenAPI 3.0. */
    public static final ComponentType OAS3 = new ComponentType("OAS3");
    /** OpenAPI 3.1. */
    public static final ComponentType OAS3_1 = new ComponentType("OAS3_1");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ComponentType {}

    @Override
    public String toString() {
        return value;
    }
}
