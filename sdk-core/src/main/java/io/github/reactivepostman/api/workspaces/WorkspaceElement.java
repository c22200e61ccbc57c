package io.github.reactivepostman.api.workspaces;

import org.jspecify.annotations.Nullable;

/**
 * Something that is in a workspace.
 *
 * @param id id of the element
 * @param name name
 * @param uid id that starts with the owner's id
 * @param deactivated whether it is switched off; told for mock servers and monitors
 */
public record WorkspaceElement(
        String id,
        @Nullable String name,
        @Nullable String uid,
        @Nullable Boolean deactivated) {}
