package io.github.reactivepostman.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.TestServer.Reply;
import io.github.reactivepostman.error.NotFoundException;
import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.error.ServerErrorException;
import io.github.reactivepostman.internal.limit.RecordingEngine;
import io.github.reactivepostman.retry.RetrySettings;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class CallFilterTest {

    private static final Reply BUSY = Reply.json(503, "").with("Retry-After", "0");

    private final RecordingEngine engine = new RecordingEngine();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final TestServer server = TestServer.answering(BUSY, BUSY, BUSY, Reply.json(200, "{\"a\":1}"));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void shouldRunOnceForEachCallOutsideOfAllRetriesTheFirstOneOutermost() {
        Retry own = Retry.of(
                "own",
                RetryConfig.custom()
                        .maxAttempts(2)
                        .waitDuration(Duration.ofMillis(1))
                        .build());
        try (PostmanClient client = builder()
                .retry(RetrySettings.defaults().withAttempts(2).withBackoff(Duration.ofMillis(1), Duration.ofMillis(1)))
                .retry(own)
                .filter(named("attempt"))
                .callFilter(named("a"))
                .callFilter(named("b"))
                .build()) {
            Outcomes.completes(client.get().uri("/me").send());
            Outcomes.completes(client.get().uri("/me").send());

            assertThat(seen)
                    .containsSubsequence("a>", "b>", "attempt>", "attempt>", "attempt>", "attempt>", "b<200", "a<200")
                    .filteredOn(event -> !event.startsWith("attempt"))
                    .containsExactly("a>", "b>", "b<200", "a<200", "a>", "b>", "b<200", "a<200");
            assertThat(engine.events().get(0)).isEqualTo("gate");
        }
    }

    @Test
    void shouldChangeTheRequestOfEveryAttempt() {
        try (PostmanClient client = builder()
                .retry(RetrySettings.defaults().withBackoff(Duration.ofMillis(1), Duration.ofMillis(1)))
                .callFilter((request, next) -> next.exchange(request.withHeader("Traceparent", request.target())))
                .build()) {
            Outcomes.error(client.get().uri("/x/{id}", 1).send(), ServerErrorException.class);

            assertThat(server.received())
                    .hasSize(3)
                    .allSatisfy(call ->
                            assertThat(call.headers().get("traceparent")).isEqualTo("/x/{id}"));
        }
    }

    @Test
    void shouldSeeWhatTheCallerWillSee() {
        try (PostmanClient client = builder().callFilter(named("call")).build()) {
            Outcomes.error(client.get().uri("/me").send(), ServerErrorException.class);
            Outcomes.value(client.get().uri("/me").exchange(answer -> Mono.just(answer.status())));

            assertThat(seen).containsExactly("call>", "call!ServerErrorException", "call>", "call<503");
        }
    }

    @Test
    void shouldTellWhetherTheKeyIsSent() {
        try (PostmanClient client = builder()
                .callFilter((request, next) -> {
                    seen.add(request.target() + " " + request.isWithoutKey());
                    return next.exchange(request.withHeader("A", "b"));
                })
                .filter((request, next) -> {
                    seen.add(request.target() + " " + request.isWithoutKey());
                    return next.exchange(request);
                })
                .build()) {
            Outcomes.error(client.get().uri("/me").send(), ServerErrorException.class);
            Outcomes.error(client.tokens().revoke("token"), ServerErrorException.class);

            assertThat(seen)
                    .containsExactly(
                            "/me false", "/me false", "/oauth2/token/revoke true", "/oauth2/token/revoke true");
        }
    }

    @Test
    void shouldSeeACallOfAClosedClient() {
        PostmanClient client = builder().callFilter(named("call")).build();
        client.close();

        Outcomes.error(client.get().uri("/me").send(), PermitDeniedException.class);

        assertThat(seen).containsExactly("call>", "call!PermitDeniedException");
    }

    @Test
    void shouldAnswerInPlaceOfTheCallWithoutAPermit() {
        CannedResponse canned = CannedResponse.of(200, "application/json", "{\"a\":7}");
        try (PostmanClient client = builder().callFilter(canned.filter()).build()) {
            assertThat(Outcomes.value(client.get().uri("/me").as("a", Integer.class)))
                    .isEqualTo(7);
            assertThat(engine.events()).isEmpty();
        }
    }

    @Test
    void shouldGiveAnErrorStatusInPlaceOfTheCall() {
        CannedResponse canned = CannedResponse.of(404, "application/json", "{\"error\":{\"name\":\"gone\"}}");
        try (PostmanClient client = builder().callFilter(canned.filter()).build()) {
            Outcomes.error(client.get().uri("/me").send(), NotFoundException.class);
            int status = Outcomes.value(client.get().uri("/me").exchange(answer -> Mono.just(answer.status())));
            assertThat(status).isEqualTo(404);
        }
    }

    @Test
    void shouldNotComeBackEmpty() {
        try (PostmanClient client =
                builder().callFilter((request, next) -> Mono.empty()).build()) {
            IllegalStateException error = Outcomes.error(client.get().uri("/me").send(), IllegalStateException.class);

            assertThat(error).hasMessageContaining("without an answer to GET /me");
        }
    }

    @Test
    void shouldAskForAPermitWithEachSubscription() {
        try (PostmanClient client = builder()
                .callFilter((request, next) -> next.exchange(request).retry(3))
                .build()) {
            Outcomes.completes(client.post().uri("/x").body(Map.of()).send());

            assertThat(engine.events()).filteredOn("gate"::equals).hasSize(4);
        }
    }

    @Test
    void shouldStayInMutatedClients() {
        try (PostmanClient client = builder().callFilter(named("call")).build();
                PostmanClient other = client.mutate().build()) {
            Outcomes.error(other.get().uri("/me").send(), ServerErrorException.class);

            assertThat(seen).hasSize(2);
        }
    }

    private PostmanClient.Builder builder() {
        return TestClients.builder(server.uri(), engine);
    }

    private ExchangeFilter named(String name) {
        return (request, next) -> {
            seen.add(name + ">");
            return next.exchange(request)
                    .doOnNext(answer -> seen.add(name + "<" + answer.status()))
                    .doOnError(error -> seen.add(name + "!" + error.getClass().getSimpleName()));
        };
    }
}
