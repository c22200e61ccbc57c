package io.github.reactivepostman.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.RawServer;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.TestServer.Reply;
import io.github.reactivepostman.error.PostmanRequestException;
import io.github.reactivepostman.error.QuotaExhaustedException;
import io.github.reactivepostman.error.RateLimitedException;
import io.github.reactivepostman.error.ServerErrorException;
import io.github.reactivepostman.internal.limit.RecordingEngine;
import io.github.reactivepostman.retry.RetrySettings;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Retries as a caller and the service see them. */
class RetriedCallsTest {

    private static final RetrySettings QUICK = RetrySettings.defaults()
            .withBackoff(Duration.ofMillis(1), Duration.ofMillis(10))
            .withAttempts(3)
            .withRateLimitedAttempts(3);
    private static final Reply REFUSAL = Reply.json(429, "{\"error\":{\"name\":\"rateLimited\"}}");
    private static final Reply MONTH = Reply.json(429, "{\"error\":{\"name\":\"serviceLimitExhausted\"}}");

    private final RecordingEngine engine = new RecordingEngine();

    @Test
    void shouldSendARefusedPostAgain() {
        try (TestServer server = TestServer.answering(REFUSAL, REFUSAL, Reply.json(200, "{}"));
                PostmanClient client = client(server.uri())) {
            Outcomes.completes(client.post().uri("/x").body(Map.of("a", 1)).send());

            assertThat(server.received())
                    .hasSize(3)
                    .allSatisfy(call -> assertThat(call.text()).isEqualTo("{\"a\":1}"));
            assertThat(engine.refusals()).isEqualTo(2);
        }
    }

    @Test
    void shouldGiveEachSubscriberAllAttempts() {
        try (TestServer server = TestServer.answering(REFUSAL);
                PostmanClient client = client(server.uri())) {
            Mono<Void> call = client.get().uri("/x").send();
            for (int subscriber = 1; subscriber <= 3; subscriber++) {
                Outcomes.error(call, RateLimitedException.class);

                assertThat(server.received()).hasSize(3 * subscriber);
            }
        }
    }

    @Test
    void shouldNotRepeatAnExhaustedQuota() {
        try (TestServer server = TestServer.answering(MONTH);
                PostmanClient client = client(server.uri())) {
            Outcomes.error(client.get().uri("/x").send(), QuotaExhaustedException.class);

            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void shouldRepeatAGetButNoPostWhenTheServiceIsBusy() {
        try (TestServer server = TestServer.answering(Reply.json(503, ""));
                PostmanClient client = client(server.uri())) {
            Outcomes.error(client.get().uri("/x").send(), ServerErrorException.class);
            assertThat(server.received()).hasSize(3);

            Outcomes.error(client.post().uri("/x").send(), ServerErrorException.class);
            assertThat(server.received()).hasSize(4);

            Outcomes.error(client.post().uri("/x").repeatable(true).send(), ServerErrorException.class);
            assertThat(server.received()).hasSize(7);
        }
    }

    @Test
    void shouldRepeatAGetButNoPostWhenTheConnectionIsLost() {
        try (RawServer server = RawServer.hangingUp();
                PostmanClient client = client(server.uri())) {
            Outcomes.error(client.get().uri("/x").send(), PostmanRequestException.class);
            assertThat(server.received()).hasSize(3);

            Outcomes.error(client.post().uri("/x").send(), PostmanRequestException.class);
            assertThat(server.received()).hasSize(4);
        }
    }

    @Test
    void shouldRepeatAPostThatWasNotSent() {
        TestServer closed = TestServer.answering(REFUSAL);
        closed.close();
        try (PostmanClient client = client(closed.uri())) {
            Outcomes.error(client.post().uri("/x").send(), PostmanRequestException.class);

            assertThat(engine.events()).containsExactly("gate", "gate", "gate");
        }
    }

    @Test
    void shouldHandOverTheLastRefusalToAnExchange() {
        try (TestServer server = TestServer.answering(REFUSAL);
                PostmanClient client = client(server.uri())) {
            Mono<String> body =
                    client.get().uri("/x").exchange(answer -> Mono.just(answer.status() + answer.bodyAs(String.class)));

            assertThat(Outcomes.value(body)).isEqualTo("429{\"error\":{\"name\":\"rateLimited\"}}");
            assertThat(server.received()).hasSize(3);
            assertThat(engine.refusals()).isEqualTo(3);
        }
    }

    @Test
    void shouldHandOverAnExhaustedQuotaToAnExchangeAtOnce() {
        try (TestServer server = TestServer.answering(MONTH);
                PostmanClient client = client(server.uri())) {
            Integer status = Outcomes.value(client.get().uri("/x").exchange(answer -> Mono.just(answer.status())));

            assertThat(status).isEqualTo(429);
            assertThat(server.received()).hasSize(1);
            assertThat(engine.events()).endsWith("refused MONTH");
        }
    }

    @Test
    void shouldTellTheEngineWhatTheCallIs() {
        try (TestServer server = TestServer.answering(Reply.json(200, "{}"));
                PostmanClient client = client(server.uri())) {
            Outcomes.completes(client.get()
                    .uri("/x/{id}", "a b")
                    .query("q", 1)
                    .maxWait(Duration.ofSeconds(3))
                    .send());

            assertThat(engine.tags()).singleElement().satisfies(tag -> {
                assertThat(tag.request()).hasToString("GET /x/{id}");
                assertThat(tag.path()).isEqualTo("/x/a%20b");
                assertThat(tag.maxWait()).isEqualTo(Duration.ofSeconds(3));
                assertThat(tag.priority()).isNull();
            });
        }
    }

    private PostmanClient client(URI server) {
        return TestClients.builder(server, engine).retry(QUICK).build();
    }
}
