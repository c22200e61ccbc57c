package io.github.reactivepostman.api.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a part of a version is a file; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record SpecNodeType(@JsonValue String value) {

    /** A file with a content. */
    public static final SpecNodeType FILE = new SpecNodeType("FILE");
    /** A folder. */
    public static final SpecNodeType FOLDER = new SpecNodeType("FOLDER");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SpecNodeType {}

    @Override
    public String toString() {
        return value;
    }
}
