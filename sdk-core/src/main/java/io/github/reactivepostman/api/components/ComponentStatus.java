package io.github.reactivepostman.api.components;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a component can be worked on; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record ComponentStatus(@JsonValue String value) {

    /** Can be changed and published. */
    public static final ComponentStatus ACTIVE = new ComponentStatus("active");
    /** Can only be read, as can its versions. */
    public static final ComponentStatus ARCHIVED = new ComponentStatus("archived");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ComponentStatus {}

    @Override
    public String toString() {
        return value;
    }
}
