package io.github.reactivepostman.api.tags;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Kind of an element that has a tag; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record TaggedType(@JsonValue String value) {

    /** An API. */
    public static final TaggedType API = new TaggedType("api");
    /** A collection. */
    public static final TaggedType COLLECTION = new TaggedType("collection");
    /** A workspace. */
    public static final TaggedType WORKSPACE = new TaggedType("workspace");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaggedType {}

    @Override
    public String toString() {
        return value;
    }
}
