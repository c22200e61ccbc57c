package io.github.reactivepostman.api.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whom a workspace is for; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record WorkspaceType(@JsonValue String value) {

    /** Its creator. */
    public static final WorkspaceType PERSONAL = new WorkspaceType("personal");
    /** The whole team. */
    public static final WorkspaceType TEAM = new WorkspaceType("team");
    /** Invited members of the team. */
    public static final WorkspaceType PRIVATE = new WorkspaceType("private");
    /** Everyone. */
    public static final WorkspaceType PUBLIC = new WorkspaceType("public");
    /** Invited members of the team and partners. */
    public static final WorkspaceType PARTNER = new WorkspaceType("partner");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkspaceType {}

    @Override
    public String toString() {
        return value;
    }
}
