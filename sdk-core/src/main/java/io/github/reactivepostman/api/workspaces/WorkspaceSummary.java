package io.github.reactivepostman.api.workspaces;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A workspace as lists tell it.
 *
 * @param id workspace id
 * @param name name
 * @param type whom it is for
 * @param visibility who can open it
 * @param createdBy id of the user who made it
 * @param about one line about it
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 * @param scim SCIM ids, with {@link WorkspaceInclude#SCIM} only
 */
public record WorkspaceSummary(
        String id,
        String name,
        @Nullable WorkspaceType type,
        @Nullable WorkspaceType visibility,
        @Nullable String createdBy,
        @Nullable String about,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable WorkspaceScim scim) {}
