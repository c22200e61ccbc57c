package io.github.reactivepostman.api.collections;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where published documentation shows the sample code; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record DocumentationLayout(@JsonValue String value) {

    /** Below each request. */
    public static final DocumentationLayout SINGLE_COLUMN = new DocumentationLayout("classic-single-column");
    /** In a column of its own. */
    public static final DocumentationLayout DOUBLE_COLUMN = new DocumentationLayout("classic-double-column");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentationLayout {}

    @Override
    public String toString() {
        return value;
    }
}
