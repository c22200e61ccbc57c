package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.header;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.log.ReceivedRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessTest {
    private final PostmanEmulator emulator = PostmanEmulator.builder()
            .apiKeys("PMAK-first", "PMAK-second")
            .forbiddenKey("PMAK-forbidden")
            .planRestricted("GET /audit/logs", "DELETE /environments/{id}")
            .start();

    private Caller with(String key) {
        return new Caller(emulator.baseUri(), key);
    }

    @AfterEach
    void end() {
        emulator.close();
    }

    @Test
    void shouldRefuseCallsWithoutAKey() {
        HttpResponse<String> response = new Caller(emulator.baseUri(), null).get("/me");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(form(json(response))).isEqualTo("detail,status,title,type");
        assertThat(emulator.accepted()).isZero();
    }

    @Test
    void shouldRefuseUnknownKeys() {
        HttpResponse<String> response = with("PMAK-other").get("/me");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(json(response).path("error").path("name").asString()).isEqualTo("AuthenticationError");
        assertThat(header(response, "X-RateLimit-Limit")).isEmpty();
    }

    @Test
    void shouldLetInEveryKeyWithAWindowOfItsOwn() {
        with("PMAK-first").get("/me");
        HttpResponse<String> second = with("PMAK-second").get("/me");

        assertThat(emulator.apiKey()).isEqualTo("PMAK-first");
        assertThat(header(second, "X-RateLimit-Remaining")).isEqualTo("299");
    }

    @Test
    void shouldForbidAndCount() {
        HttpResponse<String> forbidden = with("PMAK-forbidden").get("/me");
        HttpResponse<String> restricted = with("PMAK-first").get("/audit/logs");

        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertThat(json(forbidden).path("error").path("name").asString()).isEqualTo("forbiddenError");
        assertThat(restricted.statusCode()).isEqualTo(403);
        assertThat(form(json(restricted))).isEqualTo("detail,status,title,type");
        assertThat(emulator.accepted()).isEqualTo(2);
    }

    @Test
    void shouldAnswerUnknownPathsAndLogThem() {
        HttpResponse<String> response = with("PMAK-first").send("POST", "/nowhere?a=%20b", "{}", "X-Custom", "1");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(form(json(response))).isEqualTo("error{message,name}");
        ReceivedRequest logged = emulator.received().get(0);
        assertThat(logged.method()).isEqualTo("POST");
        assertThat(logged.uri()).isEqualTo("/nowhere?a=%20b");
        assertThat(logged.path()).isEqualTo("/nowhere");
        assertThat(logged.bodyText()).isEqualTo("{}");
        assertThat(logged.header("x-CUSTOM")).isEqualTo("1");
        assertThat(logged.status()).isEqualTo(404);
    }

    @Test
    void shouldNeverKeepAKey() {
        with("PMAK-first").get("/me");

        ReceivedRequest logged = emulator.received().get(0);
        assertThat(logged.header("x-api-key")).isEqualTo("REDACTED");
        assertThat(logged.headers().toString()).doesNotContain("PMAK");
    }

    @Test
    void shouldReadACollectionWithItsAccessKeyAlone() {
        String uid = emulator.account().addCollection(emulator.account().addWorkspace("W"), "Shop");
        String accessKey = emulator.account().addAccessKey(uid);
        Caller anonymous = new Caller(emulator.baseUri(), null);

        assertThat(anonymous
                        .get("/collections/" + uid + "?access_key=" + accessKey)
                        .statusCode())
                .isEqualTo(200);
        assertThat(anonymous.get("/collections/" + uid + "?access_key=PMAT-no").statusCode())
                .isEqualTo(401);
        assertThat(anonymous.get("/collections?access_key=" + accessKey).statusCode())
                .isEqualTo(401);
    }
}
