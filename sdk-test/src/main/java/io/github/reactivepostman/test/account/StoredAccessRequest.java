package io.github.reactivepostman.test.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Holds a request for a role in a team that nobody has decided on.
 *
 * @param id the number of the request
 * @param teamId the number of the team
 * @param who who is to have the role
 * @param role the role
 * @param type what is asked for
 * @param reason why
 * @param createdBy the number of the user who asked
 * @param createdAt when it was made
 */
public record StoredAccessRequest(
        long id,
        long teamId,
        Holder who,
        @Nullable String role,
        String type,
        String reason,
        long createdBy,
        Instant createdAt) {}
