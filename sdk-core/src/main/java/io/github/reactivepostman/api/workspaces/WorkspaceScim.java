package io.github.reactivepostman.api.workspaces;

import org.jspecify.annotations.Nullable;

/**
 * The SCIM ids of the people behind a workspace.
 *
 * @param createdBy who made it
 * @param updatedBy who last changed it; not told in lists
 */
public record WorkspaceScim(
        @Nullable String createdBy, @Nullable String updatedBy) {}
