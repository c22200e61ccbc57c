package io.github.reactivepostman.api.workspaces;

import org.jspecify.annotations.Nullable;

/**
 * The user behind an activity.
 *
 * @param id user id
 * @param username name to sign in with
 * @param name name to show
 * @param isPartner whether the user is a partner in the workspace
 */
public record ActivityUser(
        String id,
        @Nullable String username,
        @Nullable String name,
        @Nullable Boolean isPartner) {}
