package io.github.reactivepostman.api.collections;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What somebody may do with a collection; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record CollectionRole(@JsonValue String value) {

    /** Look at it, fork it and export it. */
    public static final CollectionRole VIEWER = new CollectionRole("VIEWER");
    /** Change it. */
    public static final CollectionRole EDITOR = new CollectionRole("EDITOR");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CollectionRole {}

    @Override
    public String toString() {
        return value;
    }
}
