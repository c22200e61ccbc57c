package io.github.reactivepostman.api.users;

import io.github.reactivepostman.internal.Values;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user as the team sees it.
 *
 * @param id user id
 * @param name name to show
 * @param username name to sign in with
 * @param email e-mail address
 * @param roles roles in the team
 * @param joinedAt when the user joined the team
 */
public record TeamUser(
        String id,
        @Nullable String name,
        @Nullable String username,
        @Nullable String email,
        List<String> roles,
        @Nullable Instant joinedAt) {

    public TeamUser {
        roles = Values.list(roles);
    }
}
