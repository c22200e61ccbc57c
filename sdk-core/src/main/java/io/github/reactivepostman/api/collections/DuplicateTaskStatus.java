package io.github.reactivepostman.api.collections;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a duplication is; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record DuplicateTaskStatus(@JsonValue String value) {

    /** Not done yet. */
    public static final DuplicateTaskStatus PROCESSING = new DuplicateTaskStatus("processing");
    /** The copy is there. */
    public static final DuplicateTaskStatus COMPLETED = new DuplicateTaskStatus("completed");
    /** Given up. */
    public static final DuplicateTaskStatus FAILED = new DuplicateTaskStatus("failed");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DuplicateTaskStatus {}

    @Override
    public String toString() {
        return value;
    }
}
