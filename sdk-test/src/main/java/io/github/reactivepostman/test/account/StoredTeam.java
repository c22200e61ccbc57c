package io.github.reactivepostman.test.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Holds a team of the organization.
 *
 * @param id the number of the team
 * @param name the name
 * @param description a description
 * @param createdBy the number of the user
 * @param memberApproval enabled or disabled
 * @param collaboratorApproval enabled or disabled
 * @param createdAt when it was made
 * @param updatedAt when it was changed last
 */
public record StoredTeam(
        long id,
        String name,
        @Nullable String description,
        long createdBy,
        String memberApproval,
        String collaboratorApproval,
        Instant createdAt,
        Instant updatedAt) {
    /** Changes the settings that are given and leaves those that are null. */
    public StoredTeam withSettings(@Nullable String forMembers, @Nullable String forCollaborators) {
        return new StoredTeam(
                id,
                name,
                description,
                createdBy,
                forMembers == null ? memberApproval : forMembers,
                forCollaborators == null ? collaboratorApproval : forCollaborators,
                createdAt,
                Account.now());
    }
}
