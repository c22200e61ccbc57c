package io.github.reactivepostman.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.TestServer.Received;
import io.github.reactivepostman.TestServer.Reply;
import io.github.reactivepostman.error.PostmanRequestException;
import io.github.reactivepostman.error.UnauthorizedException;
import io.github.reactivepostman.internal.limit.RecordingEngine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;

/** What lets a call in instead of the API key goes where it belongs and nowhere else. */
class CredentialsTest {

    private static final String ACCESS_KEY = "PMAT-01 +/=secret";
    private static final String ENCODED = "PMAT-01%20%2B%2F%3Dsecret";

    private final RecordingEngine engine = new RecordingEngine();

    @Test
    void shouldNotAskForTheKeyWhereNoneIsSent() {
        try (TestServer server = TestServer.answering(Reply.json(200, "{\"collection\":{}}"));
                PostmanClient client = TestClients.builder(server.uri(), engine)
                        .apiKey(() -> Mono.error(new AssertionError("asked for the key")))
                        .build()) {
            Outcomes.completes(client.collections().getShared("c/1", ACCESS_KEY));

            Received call = server.received().get(0);
            assertThat(call.uri()).isEqualTo("/collections/c%2F1?access_key=" + ENCODED);
            assertThat(call.headers().contains("X-Api-Key")).isFalse();
            assertThat(engine.events()).containsExactly("gate", "sending", "answered 200 unheard");
        }
    }

    @Test
    void shouldTellTheEngineOfRefusalsOnly() {
        String month = "{\"error\":{\"name\":\"serviceLimitExhausted\",\"message\":\"m\"}}";
        try (TestServer server = TestServer.answering(Reply.json(429, ""), Reply.json(429, month));
                PostmanClient client = TestClients.builder(server.uri(), engine).build()) {
            Outcomes.error(client.collections().getShared("c1", ACCESS_KEY), RuntimeException.class);
            Outcomes.error(client.collections().getShared("c1", ACCESS_KEY), RuntimeException.class);

            assertThat(engine.events())
                    .containsExactly(
                            "gate",
                            "sending",
                            "answered 429",
                            "refused WINDOW", //
                            "gate",
                            "sending",
                            "answered 429",
                            "refused PLAN");
        }
    }

    @Test
    void shouldSendANameAndPasswordInPlaceOfTheKey() {
        try (TestServer server = TestServer.answering(Reply.json(200, "{}"));
                PostmanClient client = TestClients.client(server.uri())) {
            RequestSpec spec = client.post().uri("/any").header("Authorization", "other");
            Outcomes.completes(spec.basicAuth("client", "pass:wörd").send());

            Received call = server.received().get(0);
            assertThat(call.headers().get("Authorization")).isEqualTo("Basic Y2xpZW50OnBhc3M6d8O2cmQ=");
            assertThat(call.headers().contains("X-Api-Key")).isFalse();
        }
    }

    @Test
    void shouldNotShowCredentialsToFiltersOrInTexts() {
        StringBuilder seen = new StringBuilder();
        try (TestServer server = TestServer.answering(Reply.json(200, "{}"));
                PostmanClient client = TestClients.builder(server.uri())
                        .filter((request, next) -> {
                            seen.append(request).append(request.headers()).append(request.query());
                            return next.exchange(request).doOnNext(seen::append);
                        })
                        .build()) {
            RequestSpec spec = client.get().uri("/any").query("a", 1).secretQuery("k", ACCESS_KEY);
            RequestSpec both = spec.basicAuth("client", "passwörd");
            Outcomes.completes(both.send());

            assertThat(server.received().get(0).uri()).isEqualTo("/any?a=1&k=" + ENCODED);
            assertThat(seen.toString() + both + both.retrieve())
                    .contains("a=1")
                    .doesNotContain("secret", ENCODED, "passwörd", "Basic");
        }
    }

    @Test
    void shouldTakeCredentialsOutOfAnAnswerThatEchoesThem() {
        String basic = "Y2xpZW50OnBhc3N3w7ZyZA==";
        String text = "bad " + ACCESS_KEY + " " + ENCODED + " passwörd " + basic;
        String body = "{\"error\":{\"name\":\"n\",\"message\":\"" + text + "\"}}";
        try (TestServer server = TestServer.answering(Reply.json(401, body).with("X-Echo", basic));
                PostmanClient client = TestClients.client(server.uri())) {
            UnauthorizedException error = Outcomes.error(
                    client.get()
                            .uri("/any")
                            .secretQuery("k", ACCESS_KEY)
                            .basicAuth("client", "passwörd")
                            .send(),
                    UnauthorizedException.class);

            assertThat(stackTrace(error)).contains("bad REDACTED REDACTED REDACTED REDACTED");
            assertThat(error.error().body() + error.headers().map()).doesNotContain("secret", "passwörd", basic);
        }
    }

    @Test
    void shouldNotShowCredentialsWhenTheCallFails() {
        TestServer gone = TestServer.answering(Reply.json(200, "{}"));
        gone.close();
        try (PostmanClient client = TestClients.client(gone.uri())) {
            PostmanRequestException error =
                    Outcomes.error(client.collections().getShared("c1", ACCESS_KEY), PostmanRequestException.class);

            assertThat(error).hasMessageStartingWith("GET /collections/{collectionId} was not sent");
            assertThat(stackTrace(error)).doesNotContain("secret", ENCODED);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', secret", "na:me, secret", "'na\nme', secret", "name, ''", "name, 'sec\nret'"})
    void shouldRefuseWhatCannotBeSentWithoutShowingIt(String user, String password) {
        try (PostmanClient client = TestClients.client(URI.create("http://127.0.0.1:9"))) {
            RequestSpec spec = client.get().uri("/any");

            assertThatThrownBy(() -> spec.basicAuth(user, password))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must not be blank")
                    .hasMessageNotContaining("secret")
                    .hasMessageNotContaining("na");
        }
    }

    private static String stackTrace(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
