package io.github.reactivepostman.api.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A kind of thing that a workspace can be found by; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record WorkspaceElementType(@JsonValue String value) {

    /** A collection, named by its uid. */
    public static final WorkspaceElementType COLLECTION = new WorkspaceElementType("collection");
    /** An API specification, named by its id. */
    public static final WorkspaceElementType SPECIFICATION = new WorkspaceElementType("specification");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkspaceElementType {}

    @Override
    public String toString() {
        return value;
    }
}
