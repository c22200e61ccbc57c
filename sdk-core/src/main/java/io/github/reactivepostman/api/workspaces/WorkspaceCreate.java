package io.github.reactivepostman.api.workspaces;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * A workspace to be made.
 *
 * @param name name
 * @param type whom it is for
 * @param description long text about it
 * @param about one line about it
 * @param teamId team it belongs to; required where the account has organizations
 */
public record WorkspaceCreate(
        String name,
        WorkspaceType type,
        @Nullable String description,
        @Nullable String about,
        @Nullable String teamId) {

    public WorkspaceCreate {
        Values.text("name", name);
        Values.present("type", type);
    }

    /** Creates one with what the service requires. */
    public static WorkspaceCreate of(String name, WorkspaceType type) {
        return new WorkspaceCreate(name, type, null, null, null);
    }

    public WorkspaceCreate withDescription(String description) {
        return new WorkspaceCreate(name, type, description, about, teamId);
    }

    public WorkspaceCreate withAbout(String about) {
        return new WorkspaceCreate(name, type, description, about, teamId);
    }

    public WorkspaceCreate withTeamId(String teamId) {
        return new WorkspaceCreate(name, type, description, about, teamId);
    }
}
