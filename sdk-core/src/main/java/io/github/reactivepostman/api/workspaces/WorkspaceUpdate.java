package io.github.reactivepostman.api.workspaces;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a workspace; null leaves a field as it is.
 *
 * @param name new name
 * @param type whom it is for from now on; the plan decides which changes are possible
 * @param description new long text
 * @param about new line about it
 */
public record WorkspaceUpdate(
        @Nullable String name,
        @Nullable WorkspaceType type,
        @Nullable String description,
        @Nullable String about) {

    /** Changes nothing yet. */
    public static WorkspaceUpdate none() {
        return new WorkspaceUpdate(null, null, null, null);
    }

    public WorkspaceUpdate withName(String name) {
        return new WorkspaceUpdate(Values.text("name", name), type, description, about);
    }

    public WorkspaceUpdate withType(WorkspaceType type) {
        return new WorkspaceUpdate(name, type, description, about);
    }

    public WorkspaceUpdate withDescription(String description) {
        return new WorkspaceUpdate(name, type, description, about);
    }

    public WorkspaceUpdate withAbout(String about) {
        return new WorkspaceUpdate(name, type, description, about);
    }
}
