package io.github.reactivepostman.api.collections;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a task is; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record CollectionTaskStatus(@JsonValue String value) {

    /** Not done yet. */
    public static final CollectionTaskStatus IN_PROGRESS = new CollectionTaskStatus("in-progress");
    /** Done. */
    public static final CollectionTaskStatus SUCCESSFUL = new CollectionTaskStatus("successful");
    /** Given up. */
    public static final CollectionTaskStatus FAILED = new CollectionTaskStatus("failed");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CollectionTaskStatus {}

    @Override
    public String toString() {
        return value;
    }
}
