package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenApiTest {
    private static final String BASIC = "Basic Y2xpZW50LTE6czNjcjN0";
    private static final String GRANT =
            "{\"grant_type\":\"client_credentials\",\"installationAuthId\":\"i\",\"jwt\":\"j\"}";

    private final AtomicLong clock = new AtomicLong(Duration.ofDays(20_000).toNanos());
    private final PostmanEmulator emulator = PostmanEmulator.builder()
            .clock(clock::get)
            .seed(account -> account.records().tokens().addClient("client-1", "s3cr3t"))
            .start();
    private final Caller nobody = new Caller(emulator.baseUri(), null);

    @AfterEach
    void end() {
        emulator.close();
    }

    private HttpResponse<String> generate(String authorization, String body) {
        return nobody.send("POST", "/oauth2/token", body, "Authorization", authorization);
    }

    private HttpResponse<String> revoke(String token) {
        return nobody.send("POST", "/oauth2/token/revoke", "{\"token\":\"" + token + "\"}");
    }

    private String token() {
        return json(generate(BASIC, GRANT)).path("access_token").asString();
    }

    @Test
    void shouldMakeATokenForAClient() {
        HttpResponse<String> made = generate(BASIC, GRANT);

        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(form(json(made))).isEqualTo("access_token,expires_in,token_type");
        assertThat(emulator.received().toString() + emulator.received().get(0).headers())
                .doesNotContain("Y2xpZW50");
    }

    @Test
    void shouldRevokeOnce() {
        String token = token();

        assertThat(revoke(token).body()).isEqualTo("{\"success\":\"true\"}");
        HttpResponse<String> again = revoke(token);
        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(form(json(again))).isEqualTo("error,error_description");
    }

    @Test
    void shouldEndTokensByTheClock() {
        String token = token();
        clock.addAndGet(Duration.ofHours(1).toNanos());

        assertThat(revoke(token).statusCode()).isEqualTo(404);
    }

    @Test
    void shouldNotKnowOtherClients() {
        HttpResponse<String> stranger = generate("Basic eDp5", GRANT);
        HttpResponse<String> wrong = generate(BASIC, "{\"grant_type\":\"password\"}");

        assertThat(stranger.statusCode()).isEqualTo(404);
        assertThat(json(stranger).path("error").asString()).isEqualTo("invalid_client");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(json(wrong).path("error").asString()).isEqualTo("invalid_request");
    }

    @Test
    void shouldMakeATokenForAServiceAccountWithAKeyOnly() {
        HttpResponse<String> made = new Caller(emulator).send("POST", "/service-account-tokens", null);

        assertThat(form(json(made))).isEqualTo("access_token");
        assertThat(nobody.send("POST", "/service-account-tokens", null).statusCode())
                .isEqualTo(401);
    }
}
