package io.github.reactivepostman.api.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a task is; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record TaskStatus(@JsonValue String value) {

    /** Not done yet. */
    public static final TaskStatus PENDING = new TaskStatus("pending");
    /** Done. */
    public static final TaskStatus COMPLETED = new TaskStatus("completed");
    /** Given up. */
    public static final TaskStatus FAILED = new TaskStatus("failed");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskStatus {}

    @Override
    public String toString() {
        return value;
    }
}
