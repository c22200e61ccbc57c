package io.github.reactivepostman.api.search;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whose elements are searched; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record SearchOwnership(@JsonValue String value) {

    /** Those of the own team. */
    public static final SearchOwnership ORGANIZATION = new SearchOwnership("organization");
    /** Those of everybody else. */
    public static final SearchOwnership EXTERNAL = new SearchOwnership("external");
    /** Both. */
    public static final SearchOwnership ALL = new SearchOwnership("all");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SearchOwnership {}

    @Override
    public String toString() {
        return value;
    }
}
