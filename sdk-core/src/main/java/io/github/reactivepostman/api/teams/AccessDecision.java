package io.github.reactivepostman.api.teams;

import org.jspecify.annotations.Nullable;

/**
 * What a decision on an access request led to.
 *
 * @param entityType what the request was for
 * @param entityId its id; the SCIM id with {@link Teams#withScimIds()}
 * @param role the role that was asked for
 * @param previousRole the role that it had before; null when it had none
 * @param status what happened, such as {@code Accepted} or {@code Denied}
 * @param accessRequest the request as it is now, without its role and times
 */
public record AccessDecision(
        @Nullable TeamEntityType entityType,
        @Nullable String entityId,
        @Nullable TeamRole role,
        @Nullable TeamRole previousRole,
        @Nullable String status,
        @Nullable AccessRequest accessRequest) {}
