package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.users.AuthenticatedUser;
import org.junit.jupiter.api.Test;

class UserOperationsTest {

    @Test
    void shouldReadWhoTheKeyBelongsTo() {
        AuthenticatedUser me =
                Operations.one("getAuthenticatedUser", client -> client.users().me());
        assertThat(me.user().username()).isEqualTo("ada-b");
        assertThat(me.operations()).isNotEmpty();
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("users", client -> client.users().me());
    }
}
