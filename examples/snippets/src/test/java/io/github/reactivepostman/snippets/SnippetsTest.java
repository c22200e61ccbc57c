package io.github.reactivepostman.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.PostmanServer;
import io.github.reactivepostman.api.collections.CollectionDocument;
import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.error.PostmanException;
import io.github.reactivepostman.error.ServerErrorException;
import io.github.reactivepostman.retry.RetrySettings;
import io.github.reactivepostman.test.PostmanEmulator;
import io.github.reactivepostman.test.fault.Fault;
import io.github.reactivepostman.test.junit.PostmanEmulatorExtension;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Runs the other snippets against the emulator. */
@Timeout(30)
class SnippetsTest {

    @RegisterExtension
    final PostmanEmulatorExtension postman =
            PostmanEmulatorExtension.create(builder -> builder.seed(account -> account.seed(1, 8, 2)));

    private PostmanEmulator emulator;
    private PostmanClient client;

    @BeforeEach
    void start() {
        emulator = postman.emulator();
        client = builder().build();
    }

    @AfterEach
    void close() {
        complete(Clients.close(client));
    }

    private PostmanClient.Builder builder() {
        return PostmanClient.builder().apiKey(postman.apiKey()).server(PostmanServer.of(postman.baseUri()));
    }

    private String workspace() {
        return emulator.account().workspaces().get(0).id();
    }

    private String collection() {
        return emulator.account().collections().get(0).uid();
    }

    private static void complete(Publisher<?> calls) {
        StepVerifier.create(calls)
                .thenConsumeWhile(any -> true)
                .expectComplete()
                .verify(Duration.ofSeconds(20));
    }

    private static <T> StepVerifier.FirstStep<T> step(Publisher<T> calls) {
        return StepVerifier.create(calls);
    }

    @Test
    void shouldMakeClientsOfOtherServersWithoutACall() {
        try (PostmanClient european = Clients.european("made-up");
                PostmanClient proxied = Clients.behindProxy("made-up")) {
            assertThat(european).hasToString("PostmanClient[server=https://api.eu.postman.com, apiKey=REDACTED]");
            assertThat(proxied).hasToString("PostmanClient[server=https://api.postman.com, apiKey=REDACTED]");
        }
    }

    @Test
    void shouldAskForTheKeyBeforeEveryAttempt() {
        AtomicLong asked = new AtomicLong();
        Mono<String> key = Mono.fromCallable(() -> asked.incrementAndGet() == 1 ? postman.apiKey() : "revoked");
        try (PostmanClient rotating = Clients.rotating(PostmanServer.of(postman.baseUri()), () -> key)) {
            complete(rotating.users().me());
            step(rotating.users().me()).expectError(PostmanException.class).verify(Duration.ofSeconds(10));
        }
        assertThat(asked).hasValue(2);
    }

    @Test
    void shouldMakeTheFirstCalls() {
        FirstCalls calls = new FirstCalls(client);
        complete(calls.user());
        step(calls.create())
                .assertNext(made -> assertThat(made.name()).isEqualTo("Invoices"))
                .expectComplete()
                .verify(Duration.ofSeconds(10));
        step(calls.rename(collection()))
                .assertNext(made -> assertThat(made.name()).isEqualTo("Invoices, 2027"))
                .expectComplete()
                .verify(Duration.ofSeconds(10));
        step(calls.generic(workspace()))
                .assertNext(json -> assertThat(json.path("environments")).hasSize(2))
                .expectComplete()
                .verify(Duration.ofSeconds(10));
        complete(calls.genericBody(collection()));
        assertThat(emulator.account().collections().get(0).name()).isEqualTo("Invoices");
        step(calls.status("none")).expectNext(400).expectComplete().verify(Duration.ofSeconds(10));
    }

    @Test
    void shouldFetchNoMorePagesThanAreTaken() {
        step(new FirstCalls(client).firstThree(workspace()))
                .expectNextCount(3)
                .expectComplete()
                .verify(Duration.ofSeconds(10));
        assertThat(emulator.accepted()).isEqualTo(1);
    }

    @Test
    void shouldWaitForAJob() {
        step(new FirstCalls(client).copy(collection(), workspace()))
                .assertNext(task -> assertThat(task.isDone()).isTrue())
                .expectComplete()
                .verify(Duration.ofSeconds(20));
        assertThat(emulator.account().collections()).hasSize(9);
    }

    @Test
    void shouldTellErrorsApart() {
        step(new Failures(client).find("none")).expectComplete().verify(Duration.ofSeconds(10));
        step(client.collections().get("none"))
                .expectErrorSatisfies(error ->
                        assertThat(Failures.explain((PostmanException) error)).startsWith("400 instanceNotFoundError"))
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void shouldWatchTheLimits() {
        Limits limits = new Limits(client);
        step(limits.lines().take(1))
                .expectNext("300 of 300 left, next window in null")
                .expectComplete()
                .verify(Duration.ofSeconds(10));
        assertThat(limits.left()).isEqualTo(10);
        step(limits.batch()).expectNextCount(8).expectComplete().verify(Duration.ofSeconds(10));
        assertThat(limits.left()).isEqualTo(9);
    }

    @Test
    void shouldTellTheLimitsToTheOutside() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        try (PostmanEmulator monthly =
                        PostmanEmulator.builder().monthLimit(100, 80).start();
                PostmanClient paying = PostmanClient.builder()
                        .apiKey(monthly.apiKey())
                        .server(PostmanServer.of(monthly.baseUri()))
                        .build()) {
            Meters meters = new Meters(paying);
            meters.bind(registry);
            step(meters.left()).expectNext(19.0).expectComplete().verify(Duration.ofSeconds(10));
            step(meters.alerts().take(1))
                    .expectNext("WARNING: 19 calls of the month left")
                    .expectComplete()
                    .verify(Duration.ofSeconds(10));
            assertThat(registry.get("postman.month.remaining")
                            .tag("client", "billing")
                            .gauge()
                            .value())
                    .isEqualTo(19);
        }
    }

    @Test
    void shouldTakeSomethingOlderWhenThePermitWouldTakeTooLong() {
        emulator.faults().next(Fault.refusal(Duration.ofSeconds(20)));
        JsonNode older = JsonNodeFactory.instance.objectNode();
        step(new Limits(client).inTime(collection(), Mono.just(older)))
                .expectNext(older)
                .expectComplete()
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void shouldKeepToSettings() {
        try (PostmanClient bounded = client.mutate()
                .rateLimits(Limits.bounded().withMaxWait(Duration.ZERO).withMaxQueue(0))
                .build()) {
            step(bounded.collections().list().take(1))
                    .expectNextCount(1)
                    .expectComplete()
                    .verify(Duration.ofSeconds(10));
        }
        assertThat(Limits.own().families()).hasSize(1);
        assertThat(Limits.bounded().month().stopBatchAt()).isEqualTo(0.8);
    }

    @Test
    void shouldExplainADenial() {
        client.close();
        step(client.users().me())
                .expectErrorSatisfies(error -> {
                    assertThat(error).isInstanceOf(PermitDeniedException.class);
                    assertThat(Failures.explain((PostmanException) error)).startsWith("not sent (CLOSED)");
                })
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void shouldRepeatAndTellOfIt() {
        AtomicLong repeats = new AtomicLong();
        emulator.faults().next(2, Fault.status(503, Duration.ZERO));
        try (PostmanClient observed = Repeats.observed(
                builder().retry(Repeats.patient()),
                RateLimiterRegistry.ofDefaults(),
                RetryRegistry.ofDefaults(),
                repeats)) {
            complete(Repeats.repeatable(observed, workspace()));
        }
        assertThat(repeats).hasValue(2);
    }

    @Test
    void shouldPassThePoliciesOfTheProgram() {
        try (PostmanClient guarded = Guards.guarded(builder())) {
            complete(guarded.users().me());
            complete(Guards.withFallback(guarded, Mono.empty()));
            complete(Guards.bypassing(guarded, Mono.just("done")));
        }
        assertThat(emulator.received()).hasSize(2);
    }

    @Test
    void shouldPutLimitersOfTwoKeysIntoOneRegistry() {
        RateLimiterRegistry registry = RateLimiterRegistry.ofDefaults();
        List<String> added = new ArrayList<>();
        registry.getEventPublisher()
                .onEntryAdded(event -> added.add(event.getAddedEntry().getName()));
        complete(Guards.named(registry, "made-up-1", "made-up-2"));
        assertThat(added).containsExactly("postman-team", "postman-ci");
    }

    @Test
    void shouldFilterRequests() {
        AtomicLong slowest = new AtomicLong(-1);
        try (PostmanClient filtered = Repeats.filtered(builder(), slowest)) {
            step(filtered.collections().get(collection()).map(CollectionDocument::info))
                    .expectNextCount(1)
                    .expectComplete()
                    .verify(Duration.ofSeconds(10));
        }
        assertThat(emulator.received().get(0).header("X-Request-Source")).isEqualTo("nightly-inventory");
        assertThat(slowest.get()).isNotNegative();
    }

    @Test
    void shouldFilterCalls() {
        AtomicReference<String> lastError = new AtomicReference<>("");
        try (PostmanClient filtered = Repeats.callFiltered(builder(), lastError)) {
            emulator.faults().next(Fault.status(404));
            step(filtered.users().me()).expectError().verify(Duration.ofSeconds(10));
        }
        assertThat(lastError.get()).isEqualTo("NotFoundException");
    }

    @Test
    void shouldObserveCalls() {
        ObservationRegistry observations = ObservationRegistry.create();
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(registry));
        try (PostmanClient observed = Meters.observed(builder(), observations)) {
            complete(observed.users().me());
        }
        assertThat(registry.get("postman.client.calls")
                        .tags("client", "billing", "operation", "GET /me", "outcome", "SUCCESS")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void shouldOrderFaults() {
        try (PostmanClient once = builder().retry(RetrySettings.none()).build()) {
            // tag::faults[]
            emulator.faults().next(Fault.status(503));

            StepVerifier.create(once.users().me())
                    .expectError(ServerErrorException.class)
                    .verify(Duration.ofSeconds(10));
            // end::faults[]
        }
    }
}
