package io.github.reactivepostman.api.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Syntax in which a specification is to be generated; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record SpecTextFormat(@JsonValue String value) {

    /** JSON. */
    public static final SpecTextFormat JSON = new SpecTextFormat("JSON");
    /** YAML. */
    public static final SpecTextFormat YAML = new SpecTextFormat("YAML");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SpecTextFormat {}

    @Override
    public String toString() {
        return value;
    }
}
