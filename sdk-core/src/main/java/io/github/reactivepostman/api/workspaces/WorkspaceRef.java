package io.github.reactivepostman.api.workspaces;

import org.jspecify.annotations.Nullable;

/**
 * What the service answers when a workspace was written.
 *
 * @param id workspace id
 * @param name its name now
 */
public record WorkspaceRef(String id, @Nullable String name) {}
