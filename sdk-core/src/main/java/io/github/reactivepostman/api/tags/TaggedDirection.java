package io.github.reactivepostman.api.tags;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which end of a list comes first; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record TaggedDirection(@JsonValue String value) {

    /** The least. */
    public static final TaggedDirection ASCENDING = new TaggedDirection("asc");
    /** The greatest. */
    public static final TaggedDirection DESCENDING = new TaggedDirection("desc");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaggedDirection {}

    @Override
    public String toString() {
        return value;
    }
}
