package io.github.reactivepostman.api.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What was done to an element of a workspace; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record ActivityAction(@JsonValue String value) {

    /** It was added. */
    public static final ActivityAction CREATE = new ActivityAction("create");
    /** It was changed. */
    public static final ActivityAction UPDATE = new ActivityAction("update");
    /** It was taken away. */
    public static final ActivityAction DESTROY = new ActivityAction("destroy");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActivityAction {}

    @Override
    public String toString() {
        return value;
    }
}
