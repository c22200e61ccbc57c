package io.github.reactivepostman.api.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that an answer about workspaces holds only on request; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record WorkspaceInclude(@JsonValue String value) {

    /** The SCIM ids of the people who made and changed the workspace. */
    public static final WorkspaceInclude SCIM = new WorkspaceInclude("scim");
    /** The team that the workspace belongs to; only for a single workspace. */
    public static final WorkspaceInclude TEAM = new WorkspaceInclude("team");
    /** Mock servers that are switched off. */
    public static final WorkspaceInclude DEACTIVATED_MOCKS = new WorkspaceInclude("mocks:deactivated");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkspaceInclude {}

    static @Nullable String join(List<WorkspaceInclude> includes) {
        return includes.isEmpty()
                ? null
                : includes.stream().map(WorkspaceInclude::value).collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return value;
    }
}
