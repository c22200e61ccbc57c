package io.github.reactivepostman.api.teams;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request for a role in a team.
 *
 * @param id id of the request
 * @param requestType what it asks for
 * @param role the role that it asks for
 * @param reason why it was made; may be empty
 * @param status how it stands, such as {@code Requested}
 * @param entityType what the role is for; not told in the answer to a decision
 * @param entityId id of who the role is for; the SCIM id with {@link Teams#withScimIds()}
 * @param objectType what the role is in, a team
 * @param objectId its id
 * @param createdBy id of who made the request; the SCIM id with {@link Teams#withScimIds()}
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 */
public record AccessRequest(
        String id,
        @Nullable AccessRequestType requestType,
        @Nullable TeamRole role,
        @Nullable String reason,
        @Nullable String status,
        @Nullable TeamEntityType entityType,
        @Nullable String entityId,
        @Nullable String objectType,
        @Nullable String objectId,
        @Nullable String createdBy,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
