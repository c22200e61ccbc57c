package io.github.reactivepostman.api.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A kind of thing that a workspace holds; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record WorkspaceElementType(@JsonValue String value) {

    /** A collection, named by its uid. */
    public static final WorkspaceElementType COLLECTION = new WorkspaceElementType("collection");
    /** An API specification, named by its id; workspaces can be found by it. */
    public static final WorkspaceElementType SPECIFICATION = new WorkspaceElementType("specification");
    /** An environment. */
    public static final WorkspaceElementType ENVIRONMENT = new WorkspaceElementType("environment");
    /** A mock server. */
    public static final WorkspaceElementType MOCK = new WorkspaceElementType("mock");
    /** A monitor. */
    public static final WorkspaceElementType MONITOR = new WorkspaceElementType("monitor");
    /** A flow; can be transferred. */
    public static final WorkspaceElementType FLOW = new WorkspaceElementType("flow");
    /** An API, which other operations no longer know; can be transferred. */
    public static final WorkspaceElementType API = new WorkspaceElementType("api");
    /** The workspace itself; activities tell of it. */
    public static final WorkspaceElementType WORKSPACE = new WorkspaceElementType("workspace");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkspaceElementType {}

    @Override
    public String toString() {
        return value;
    }
}
