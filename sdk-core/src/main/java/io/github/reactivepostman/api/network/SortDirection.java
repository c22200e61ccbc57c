package io.github.reactivepostman.api.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which end of a sorted list comes first; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record SortDirection(@JsonValue String value) {

    /** The earliest. */
    public static final SortDirection ASC = new SortDirection("asc");
    /** The latest. */
    public static final SortDirection DESC = new SortDirection("desc");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SortDirection {}

    @Override
    public String toString() {
        return value;
    }
}
