package io.github.reactivepostman.api.workspaces;

import org.jspecify.annotations.Nullable;

/**
 * A role that the plan offers.
 *
 * @param id the role
 * @param displayName name to show
 * @param description what the role permits
 */
public record WorkspaceRoleInfo(
        WorkspaceRole id,
        @Nullable String displayName,
        @Nullable String description) {}
