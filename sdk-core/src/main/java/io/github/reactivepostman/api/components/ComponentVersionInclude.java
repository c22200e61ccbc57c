package io.github.reactivepostman.api.components;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Something that an answer about versions holds only on request; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record ComponentVersionInclude(@JsonValue String value) {

    /** The content of the version. */
    public static final ComponentVersionInclude CONTENT = new ComponentVersionInclude("content");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ComponentVersionInclude {}

    @Override
    public String toString() {
        return value;
    }
}
