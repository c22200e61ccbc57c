package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static io.github.reactivepostman.Outcomes.error;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.emulated.OwnClient.Reply;
import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.error.QuotaExhaustedException;
import io.github.reactivepostman.http.GatewayCall;
import io.github.reactivepostman.ratelimit.Priority;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.test.PostmanEmulator;
import io.github.reactivepostman.test.fault.Fault;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Calls of a program's own HTTP client: one budget with the client's own, and the same guarantees. */
class GatewayTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int LIMIT = 20;

    private Live live = Live.start(
            emulated -> emulated.accountLimit(LIMIT, SECOND),
            settings -> settings.rateLimits(RateLimitSettings.documented().withAccount(LIMIT, SECOND)));
    private PostmanEmulator emulator = live.emulator();
    private OwnClient own = OwnClient.of(live);

    private void use(Live other) {
        live.close();
        live = other;
        emulator = live.emulator();
        own = OwnClient.of(live);
    }

    @AfterEach
    void stop() {
        RateLimitState end = live.client().rateLimits().current();
        live.close();
        assertThat(end.inFlight()).as("permits held at the end").isZero();
        assertThat(end.waiting()).as("calls waiting at the end").isZero();
    }

    private Flux<Reply> calls(int number) {
        return Flux.range(0, number).flatMap(i -> own.get("/me"), number);
    }

    private GatewayCall post() {
        return GatewayCall.of("POST", emulator.baseUri().resolve("/workspaces"));
    }

    @Test
    void shouldKeepToOneLimitTogetherWithTheClientsOwnCalls() {
        Flux<Object> both = Flux.merge(
                calls(30), Flux.range(0, 30).flatMap(i -> live.client().users().me(), 30));

        StepVerifier.create(both).expectNextCount(60).expectComplete().verify(Duration.ofSeconds(20));

        assertThat(emulator.refused()).isZero();
        assertThat(emulator.accepted()).isEqualTo(60);
        assertThat(live.client().rateLimits().counts().refusals()).isZero();
    }

    @Test
    void shouldReadTheLimitsFromItsAnswersAndCountInTheFamily() {
        use(Live.start());

        Reply reply = value(own.get("/workspaces"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(live.client().rateLimits().current().source()).isEqualTo(RateLimitState.Source.HEADER);
        assertThat(live.client().rateLimits().current().remaining()).isEqualTo(299);
        assertThat(live.client().rateLimits().current("lists").usedByUs()).isEqualTo(1);
    }

    @Test
    void shouldLetEverybodyWaitAfterARefusalAndAnswerAll() {
        completes(own.get("/me"));
        emulator.faults().next(Fault.refusal(SECOND));
        Flux<?> later = Mono.delay(Duration.ofMillis(200))
                .thenMany(Flux.range(0, 5).flatMap(i -> live.client().users().me()));

        StepVerifier.create(Flux.merge(own.get("/me"), later))
                .expectNextCount(6)
                .expectComplete()
                .verify(Outcomes.TIMEOUT);

        assertThat(live.statuses("GET")).startsWith(200, 429, 200).hasSize(8);
        assertThat(Gaps.before(emulator.received(), 2)).isGreaterThanOrEqualTo(Duration.ofMillis(990));
    }

    @Test
    void shouldRepeatARefusedPostAndHandOverTheLastRefusal() {
        use(Live.start(emulated -> emulated, settings -> settings.retry(Live.QUICK.withRateLimitedAttempts(2))));
        emulator.faults().next(2, Fault.refusal(SECOND));

        Reply reply = value(own.call(post()));

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.body()).contains("rateLimited");
        assertThat(live.statuses("POST")).containsExactly(429, 429);
    }

    @Test
    void shouldRepeatWhatTheServiceCouldNotServeIfItIsSafe() {
        emulator.faults().next(2, Fault.status(503));
        assertThat(value(own.get("/me")).status()).isEqualTo(200);
        emulator.faults().next(Fault.status(503));
        assertThat(value(own.call(post())).status()).isEqualTo(503);
        emulator.faults().next(Fault.status(503));
        assertThat(value(own.call(post().withRepeatable(true))).status()).isEqualTo(400);

        assertThat(live.statuses("GET")).containsExactly(503, 503, 200);
        assertThat(live.statuses("POST")).containsExactly(503, 503, 400);
    }

    @Test
    void shouldRepeatALostCallIfItIsSafeAndElseTellTheErrorAsItWas() {
        emulator.faults().next(Fault.dropConnection());
        assertThat(value(own.get("/me")).status()).isEqualTo(200);
        emulator.faults().next(Fault.dropConnection());
        Throwable lost = error(own.call(post()), Exception.class);

        assertThat(lost).isInstanceOf(IOException.class);
        assertThat(live.statuses("GET")).containsExactly(0, 200);
        assertThat(live.statuses("POST")).containsExactly(0);
    }

    @Test
    void shouldGiveThePermitBackWhenNothingWasSent() {
        completes(own.get("/me"));
        int before = live.client().rateLimits().current().remaining();

        GatewayCall unreachable = GatewayCall.of("POST", URI.create("http://127.0.0.1:1/workspaces"));
        Mono<Reply> call = live.client().gateway().exchange(post(), attempt -> own.send(unreachable, attempt));
        error(call, ConnectException.class);

        assertThat(live.client().rateLimits().current().remaining()).isEqualTo(before);
    }

    @Test
    void shouldGiveThePermitBackWhenACallIsCancelledBeforeItIsSent() {
        GatewayCall call = GatewayCall.of("GET", emulator.baseUri().resolve("/me"));

        StepVerifier.create(live.client().gateway().exchange(call, attempt -> Mono.never()))
                .expectSubscription()
                .thenCancel()
                .verify(Outcomes.TIMEOUT);

        assertThat(live.client().rateLimits().current().inFlight()).isZero();
        assertThat(value(calls(LIMIT).collectList().timeout(SECOND))).hasSize(LIMIT);
        assertThat(emulator.refused()).isZero();
    }

    @Test
    void shouldLeaveAProgramsFaultAsItIs() {
        GatewayCall call = GatewayCall.of("GET", emulator.baseUri().resolve("/me"));
        List<String> attempts = new CopyOnWriteArrayList<>();

        IllegalArgumentException fault = error(
                live.client().gateway().exchange(call, attempt -> {
                    attempts.add("once");
                    throw new IllegalArgumentException("no such codec");
                }),
                IllegalArgumentException.class);

        assertThat(fault).hasMessage("no such codec");
        assertThat(attempts).hasSize(1);
    }

    @Test
    void shouldFailAtOnceWhenThereIsNoPermitInTime() {
        use(Live.start(
                emulated -> emulated.accountLimit(1, Duration.ofMinutes(1)),
                settings -> settings.rateLimits(RateLimitSettings.documented().withAccount(1, Duration.ofMinutes(1)))));
        completes(live.client().users().me());

        PermitDeniedException denied = error(
                own.call(GatewayCall.of("GET", emulator.baseUri().resolve("/me?token=s3cr3t"))
                        .withMaxWait(Duration.ZERO)),
                PermitDeniedException.class);

        assertThat(denied).hasMessageStartingWith("GET /me was not sent").hasMessageNotContaining("s3cr3t");
        assertThat(emulator.received()).hasSize(1);
    }

    @Test
    void shouldStopTheClientsCallsTooWhenTheMonthIsUsedUp() {
        emulator.faults().next(Fault.monthExhausted());

        assertThat(value(own.get("/me")).status()).isEqualTo(429);

        error(live.client().users().me(), QuotaExhaustedException.class);
        error(own.get("/me"), QuotaExhaustedException.class);
        assertThat(emulator.received()).hasSize(1);
    }

    @Test
    void shouldServeThePriorityOfTheContextFirst() {
        completes(calls(LIMIT));
        List<String> order = new CopyOnWriteArrayList<>();
        Mono<Reply> batch = own.get("/me")
                .doOnNext(reply -> order.add("batch"))
                .contextWrite(context -> context.put(Priority.CONTEXT_KEY, Priority.BATCH));
        Mono<Reply> interactive = own.get("/me").doOnNext(reply -> order.add("interactive"));

        completes(Flux.merge(batch, Mono.delay(Duration.ofMillis(20)).then(interactive)));

        assertThat(order).containsExactly("interactive", "batch");
    }

    @Test
    void shouldKeepTheKeyFromOtherServers() {
        for (String elsewhere : List.of("http://127.0.0.2:1/me", "https://127.0.0.1/me", "/me", "mailto:me@x")) {
            assertThatThrownBy(() -> own.call(GatewayCall.of("GET", URI.create(elsewhere))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must go to the client's server " + emulator.baseUri());
        }
    }

    @Test
    void shouldFailCallsOfAClosedClient() {
        live.client().close();

        PermitDeniedException closed = error(own.get("/me"), PermitDeniedException.class);

        assertThat(closed.reason()).isEqualTo(PermitDeniedException.Reason.CLOSED);
        assertThat(emulator.received()).isEmpty();
    }
}
