package io.github.reactivepostman.test.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Holds a workspace of the emulated account.
 *
 * @param id the id
 * @param name the name
 * @param type personal, team, private, public or partner
 * @param description a description
 * @param about a short summary
 * @param teamId the number of the team that it belongs to
 * @param createdBy the number of the user
 * @param createdAt when it was made
 * @param updatedAt when it was changed last
 */
public record StoredWorkspace(
        String id,
        String name,
        String type,
        @Nullable String description,
        @Nullable String about,
        String teamId,
        String createdBy,
        Instant createdAt,
        Instant updatedAt) {
    /** Moves it to another team. */
    public StoredWorkspace withTeamId(String newTeamId) {
        return new StoredWorkspace(id, name, type, description, about, newTeamId, createdBy, createdAt, Account.now());
    }

    /** Changes the properties that are given and leaves those that are null. */
    public StoredWorkspace with(
            @Nullable String newName,
            @Nullable String newType,
            @Nullable String newDescription,
            @Nullable String newAbout) {
        return new StoredWorkspace(
                id,
                newName == null ? name : newName,
                newType == null ? type : newType,
                newDescription == null ? description : newDescription,
                newAbout == null ? about : newAbout,
                teamId,
                createdBy,
                createdAt,
                Account.now());
    }
}
