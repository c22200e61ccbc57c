package io.github.reactivepostman.api.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a user, group or partner may do in a workspace; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record WorkspaceRole(@JsonValue String value) {

    /** A member of the team who looks. */
    public static final WorkspaceRole VIEWER = new WorkspaceRole("1");
    /** A member of the team who changes things. */
    public static final WorkspaceRole EDITOR = new WorkspaceRole("2");
    /** A member of the team who also decides who else has access. */
    public static final WorkspaceRole ADMIN = new WorkspaceRole("3");
    /** A partner who looks. */
    public static final WorkspaceRole PARTNER_VIEWER = new WorkspaceRole("4");
    /** A partner who changes things. */
    public static final WorkspaceRole PARTNER_EDITOR = new WorkspaceRole("5");
    /** A partner who looks and brings further partners in. */
    public static final WorkspaceRole PARTNER_VIEWER_LEAD = new WorkspaceRole("6");
    /** A partner who changes things and brings further partners in. */
    public static final WorkspaceRole PARTNER_EDITOR_LEAD = new WorkspaceRole("7");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkspaceRole {}

    @Override
    public String toString() {
        return value;
    }
}
