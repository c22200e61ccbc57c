package io.github.reactivepostman.emulated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.api.tokens.AccessToken;
import io.github.reactivepostman.api.tokens.OauthGrant;
import io.github.reactivepostman.error.NotFoundException;
import io.github.reactivepostman.test.account.Account;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls without the API key take permits like any other, and what the service counts them in is not the key's. */
@Timeout(60)
class KeylessCallsTest {

    private final Live live = Live.start();

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void shouldTakePermitsAndBelieveOnlyAnswersToTheKey() {
        Account account = live.emulator().account();
        String uid = account.addCollection(account.addWorkspace("Home"), "Sea");
        String accessKey = account.addAccessKey(uid);

        Outcomes.value(live.client().users().me());
        assertThat(remaining()).isEqualTo(299);
        Outcomes.value(live.client().collections().getShared(uid, accessKey));
        assertThat(remaining()).isEqualTo(298);

        assertThat(live.emulator().received())
                .last()
                .satisfies(call -> assertThat(call.header("x-api-key")).isNull());
        assertThat(live.client().rateLimits().current().limit()).isEqualTo(300);
    }

    @Test
    void shouldMakeAndRevokeATokenOfAClient() {
        live.emulator().account().records().tokens().addClient("client-1", "s3cr3t");
        OauthGrant grant = OauthGrant.clientCredentials("installation", "head.body.signature");

        AccessToken token = Outcomes.value(live.client().tokens().generate("client-1", "s3cr3t", grant));

        assertThat(Outcomes.value(live.client().tokens().revoke(token.value()))).isTrue();
        NotFoundException error = Outcomes.error(live.client().tokens().revoke(token.value()), NotFoundException.class);
        assertThat(error.error().name()).isEqualTo("invalid_client");
        assertThat(live.statuses("POST")).isEqualTo(List.of(200, 200, 404));
    }

    private Integer remaining() {
        return live.client().rateLimits().current().remaining();
    }
}
