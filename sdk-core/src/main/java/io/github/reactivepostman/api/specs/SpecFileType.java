package io.github.reactivepostman.api.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a file is within its specification; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record SpecFileType(@JsonValue String value) {

    /** The one that everything starts from; there is exactly one. */
    public static final SpecFileType ROOT = new SpecFileType("ROOT");
    /** One that others refer to. */
    public static final SpecFileType DEFAULT = new SpecFileType("DEFAULT");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SpecFileType {}

    @Override
    public String toString() {
        return value;
    }
}
