package io.github.reactivepostman.api.groups;

import io.github.reactivepostman.internal.Values;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of users in a team.
 *
 * @param id group id
 * @param teamId team that it belongs to
 * @param name name
 * @param summary text about it; may be empty
 * @param createdBy id of the user who made it
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 * @param members ids of its users
 * @param roles roles that its users have in the team
 * @param managers ids of the users who manage it; not told in lists
 */
public record Group(
        String id,
        @Nullable String teamId,
        @Nullable String name,
        @Nullable String summary,
        @Nullable String createdBy,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        List<String> members,
        List<String> roles,
        List<String> managers) {

    public Group {
        members = Values.list(members);
        roles = Values.list(roles);
        managers = Values.list(managers);
    }
}
