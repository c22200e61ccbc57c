package io.github.reactivepostman.api.teams;

import org.jspecify.annotations.Nullable;

/**
 * What a change or request led to for one user, group, team or organisation.
 *
 * @param entityType what it is
 * @param entityId its id; the SCIM id with {@link Teams#withScimIds()}
 * @param role the role that it has or is to have; null when it lost its role
 * @param previousRole the role that it had before; null when it had none
 * @param status what happened, such as {@code Accepted} or {@code Skipped}
 * @param reason why nothing happened
 */
public record TeamRoleResult(
        @Nullable TeamEntityType entityType,
        @Nullable String entityId,
        @Nullable TeamRole role,
        @Nullable TeamRole previousRole,
        @Nullable String status,
        @Nullable String reason) {}
