package io.github.reactivepostman.api.collections;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What becomes of the source of a merge; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record MergeStrategy(@JsonValue String value) {

    /** It stays as it is. */
    public static final MergeStrategy KEEP_SOURCE = new MergeStrategy("default");
    /** It gets what differs in the destination, so that both are equal. */
    public static final MergeStrategy UPDATE_SOURCE = new MergeStrategy("updateSourceWithDestination");
    /** It is deleted. */
    public static final MergeStrategy DELETE_SOURCE = new MergeStrategy("deleteSource");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MergeStrategy {}

    @Override
    public String toString() {
        return value;
    }
}
