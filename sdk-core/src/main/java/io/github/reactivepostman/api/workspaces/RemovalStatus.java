package io.github.reactivepostman.api.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What became of the removal of a partner; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record RemovalStatus(@JsonValue String value) {

    /** The partner has no access any more. */
    public static final RemovalStatus REMOVED = new RemovalStatus("REMOVED");
    /** Nothing happened; message or error say why. */
    public static final RemovalStatus FAILED = new RemovalStatus("FAILED");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RemovalStatus {}

    @Override
    public String toString() {
        return value;
    }
}
