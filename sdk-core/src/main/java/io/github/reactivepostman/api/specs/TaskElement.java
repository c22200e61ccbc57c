package io.github.reactivepostman.api.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Kind of the element under whose path a task is found; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record TaskElement(@JsonValue String value) {

    /** A collection, named by its uid. */
    public static final TaskElement COLLECTIONS = new TaskElement("collections");
    /** A specification, named by its id. */
    public static final TaskElement SPECS = new TaskElement("specs");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskElement {}

    @Override
    public String toString() {
        return value;
    }
}
