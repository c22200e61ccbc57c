package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.users.AuthenticatedUser;
import io.github.reactivepostman.api.users.TeamUser;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class UserOperationsTest {

    private static final TeamUser ADA = new TeamUser(
            "87340021",
            "Ada Byron",
            "ada-b",
            "ada@example.org",
            List.of("admin", "user"),
            Instant.parse("2023-05-06T07:08:09Z"));

    @Test
    void shouldReadWhoTheKeyBelongsTo() {
        AuthenticatedUser me =
                Operations.one("getAuthenticatedUser", client -> client.users().me());
        assertThat(me.user().username()).isEqualTo("ada-b");
        assertThat(me.operations()).isNotEmpty();
    }

    @Test
    void shouldListTheUsersOfTheTeamAndOfAGroup() {
        List<TeamUser> users = Operations.all(
                "getTeamUsers",
                client -> Flux.concat(client.users().list(), client.users().list("7001")));
        assertThat(users)
                .containsExactly(ADA, new TeamUser("87340022", "Mary Loom", null, null, List.of("user"), null));
    }

    @Test
    void shouldReadAUser() {
        var read = Operations.one("getTeamUser", client -> client.users().get("87340021"));
        assertThat(read).isEqualTo(ADA);
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("users", client -> client.users().get("1"));
    }
}
