package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reactivepostman.api.FakeExchange;
import io.github.reactivepostman.api.tokens.AccessToken;
import io.github.reactivepostman.api.tokens.OauthGrant;
import io.github.reactivepostman.api.tokens.Tokens;
import org.junit.jupiter.api.Test;

class TokenOperationsTest {

    private static final OauthGrant GRANT = OauthGrant.clientCredentials("inst-1", "head.body.signature");

    @Test
    void shouldMakeATokenForAClientWithoutTheKey() {
        AccessToken token =
                Operations.one("generateOauthToken", client -> client.tokens().generate("client-1", "s3cr3t", GRANT));

        assertThat(token).isEqualTo(new AccessToken("PMAK-minted", 3600L, "Bearer"));
        assertThat(token).hasToString("AccessToken[value=REDACTED, expiresIn=3600, type=Bearer]");
        assertThat(GRANT.toString()).contains("REDACTED").doesNotContain("inst-1", "head");
    }

    @Test
    void shouldRevokeATokenWithoutTheKey() {
        Boolean revoked =
                Operations.one("revokeOauthToken", client -> client.tokens().revoke("PMAK-minted"));

        assertThat(revoked).isTrue();
    }

    @Test
    void shouldMakeATokenWithTheKeyOfAServiceAccount() {
        AccessToken token = Operations.one(
                "generateServiceAccountToken", client -> client.tokens().serviceAccount());

        assertThat(token).isEqualTo(new AccessToken("a1b2c3d4", null, null));
    }

    @Test
    void shouldRefuseBlankCredentialsWithoutShowingThem() {
        Tokens tokens = new Tokens(new FakeExchange());

        assertThatThrownBy(() -> tokens.generate(" ", "s3cr3t", GRANT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'clientId' must not be blank");
        assertThatThrownBy(() -> tokens.revoke("")).hasMessage("'token' must not be blank");
        assertThatThrownBy(() -> OauthGrant.clientCredentials("", "jwt"))
                .hasMessage("'installationAuthId' must not be blank");
    }

    @Test
    void shouldReadACollectionByItsAccessKeyWithoutTheApiKey() {
        assertThat(Operations.one(
                                "getCollectionByAccessKey",
                                client -> client.collections().getShared("11/c1", "PMAT-1+="))
                        .info()
                        .name())
                .isEqualTo("Sea");
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("tokens", client -> client.tokens().serviceAccount());
        Operations.errors("tokens", client -> client.tokens().generate("client-1", "s3cr3t", GRANT));
    }
}
