package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static io.github.reactivepostman.Outcomes.error;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.api.users.AuthenticatedUser;
import io.github.reactivepostman.api.workspaces.WorkspaceCreate;
import io.github.reactivepostman.api.workspaces.WorkspaceType;
import io.github.reactivepostman.error.QuotaExhaustedException;
import io.github.reactivepostman.error.RateLimitedException;
import io.github.reactivepostman.ratelimit.MonthlyQuota;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.test.PostmanEmulator;
import io.github.reactivepostman.test.fault.Fault;
import io.github.reactivepostman.test.headers.HeaderDialect;
import io.github.reactivepostman.test.limit.Family;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Answers 429 of every kind: who waits, who fails, and what nobody sends any more. */
class RefusalsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private Live live = Live.start(
            emulated -> emulated.accountLimit(300, SECOND),
            settings -> settings.rateLimits(RateLimitSettings.documented().withAccount(300, SECOND)));
    private PostmanClient client = live.client();
    private PostmanEmulator emulator = live.emulator();

    private void use(Live other) {
        live.close();
        live = other;
        client = other.client();
        emulator = other.emulator();
    }

    @AfterEach
    void stop() {
        live.close();
    }

    private Flux<AuthenticatedUser> calls(int number) {
        return Flux.range(0, number).flatMap(i -> client.users().me(), number);
    }

    static List<Fault> refusals() {
        return List.of(Fault.refusal(SECOND), Fault.refusal().withoutLimitHeaders());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void shouldLetEverybodyWaitAfterARefusalAndAnswerAll(Fault refusal) {
        completes(client.users().me());
        emulator.faults().next(refusal);
        Flux<AuthenticatedUser> later = Mono.delay(Duration.ofMillis(200)).thenMany(calls(10));

        StepVerifier.create(Flux.merge(client.users().me(), later))
                .expectNextCount(11)
                .expectComplete()
                .verify(Outcomes.TIMEOUT);

        assertThat(live.statuses("GET").subList(0, 3)).containsExactly(200, 429, 200);
        assertThat(Gaps.before(emulator.received(), 2)).isGreaterThanOrEqualTo(Duration.ofMillis(990));
        assertThat(emulator.received()).hasSize(13);
        assertThat(emulator.refusedByBucket()).isEqualTo(Map.of("fault", 1L));
        assertThat(client.rateLimits().refusals()).isEqualTo(1);
    }

    @Test
    void shouldTellStateAndHeadersOnceTheAttemptsAreUsedUp() {
        use(Live.start(emulated -> emulated, settings -> settings.retry(Live.QUICK.withRateLimitedAttempts(2))));
        emulator.faults().next(2, Fault.refusal(SECOND));

        RateLimitedException error = error(client.users().me(), RateLimitedException.class);

        assertThat(error.status()).isEqualTo(429);
        assertThat(error.isTransient()).isTrue();
        assertThat(error.error().name()).isEqualTo("rateLimited");
        assertThat(error.headers().firstValue("retry-after")).hasValue("1");
        assertThat(error.headers().firstValue("X-RateLimit-Limit")).hasValue("300");
        RateLimitState state = Objects.requireNonNull(error.rateLimit());
        assertThat(state.source()).isEqualTo(RateLimitState.Source.REFUSAL);
        assertThat(state.isExhausted()).isTrue();
        assertThat(state.resetsIn()).isBetween(Duration.ZERO, SECOND);
        assertThat(emulator.received()).hasSize(2);
    }

    @Test
    void shouldRepeatARefusedPostBecauseItWasNotExecuted() {
        emulator.faults().next(Fault.refusal(SECOND));

        completes(client.workspaces().create(WorkspaceCreate.of("Made", WorkspaceType.TEAM)));

        assertThat(live.statuses("POST")).containsExactly(429, 200);
        assertThat(emulator.account().workspaces()).hasSize(1);
    }

    @Test
    void shouldHandOverTheLastRefusalToWhoAsksForWholeAnswers() {
        use(Live.start(emulated -> emulated, settings -> settings.retry(Live.QUICK.withRateLimitedAttempts(1))));
        emulator.faults().next(Fault.refusal(SECOND));

        int status = value(client.get().uri("/me").exchange(answer -> Mono.just(answer.status())));

        assertThat(status).isEqualTo(429);
    }

    @Test
    void shouldFailAllCallsAtOnceWhenTheMonthIsUsedUp() {
        completes(client.users().me());
        emulator.faults().next(Fault.monthExhausted());

        QuotaExhaustedException told = error(client.users().me(), QuotaExhaustedException.class);
        QuotaExhaustedException known = error(client.users().me(), QuotaExhaustedException.class);

        assertThat(told.scope()).isEqualTo(QuotaExhaustedException.Scope.MONTH);
        assertThat(told.error()).isNotNull();
        assertThat(known.scope()).isEqualTo(QuotaExhaustedException.Scope.MONTH);
        assertThat(known.error()).isNull();
        assertThat(known.isTransient()).isFalse();
        assertThat(live.statuses("GET")).containsExactly(200, 429);
        assertThat(client.rateLimits().current().month())
                .extracting(MonthlyQuota::level)
                .isEqualTo(MonthlyQuota.Level.EXHAUSTED);
    }

    @Test
    void shouldNotCallOnceAnAnswerToldThatTheMonthHasNothingLeft() {
        use(Live.start(emulated -> emulated.monthLimit(5, 3), settings -> settings));

        completes(client.users().me());
        completes(client.users().me());
        error(client.users().me(), QuotaExhaustedException.class);

        assertThat(emulator.received()).hasSize(2);
        assertThat(emulator.refused()).isZero();
    }

    @Test
    void shouldFailWhoeverWaitsWhenAnAnswerTellsThatTheMonthHasNothingLeft() {
        use(Live.start(
                emulated -> emulated.accountLimit(5, SECOND.multipliedBy(30)).monthLimit(5, 0),
                settings ->
                        settings.rateLimits(RateLimitSettings.documented().withAccount(5, SECOND.multipliedBy(30)))));

        List<String> ends = value(Flux.range(0, 12)
                .flatMap(
                        i -> client.users()
                                .me()
                                .map(me -> "answered")
                                .onErrorResume(QuotaExhaustedException.class, error -> Mono.just("month")),
                        12)
                .collectList());

        assertThat(ends).filteredOn("answered"::equals).hasSize(5);
        assertThat(ends).filteredOn("month"::equals).hasSize(7);
        assertThat(emulator.received()).hasSize(5);
    }

    @Test
    void shouldFailOnlyTheCallThatMetALimitOfThePlan() {
        emulator.faults().when("POST /workspaces", Fault.planLimit());
        completes(client.users().me());

        QuotaExhaustedException error = error(
                client.workspaces().create(WorkspaceCreate.of("Made", WorkspaceType.TEAM)),
                QuotaExhaustedException.class);
        List<AuthenticatedUser> others = value(calls(20).collectList().timeout(SECOND));

        assertThat(error.scope()).isEqualTo(QuotaExhaustedException.Scope.PLAN);
        assertThat(live.statuses("POST")).containsExactly(429);
        assertThat(others).hasSize(20);
    }

    @ParameterizedTest
    @EnumSource(HeaderDialect.class)
    void shouldLetOnlyTheFamilyWaitThatWasRefused(HeaderDialect dialect) {
        use(Live.start(
                emulated -> emulated.dialects(dialect)
                        .family(Family.of("lists", 2, SECOND.multipliedBy(30), "GET /workspaces")),
                settings -> settings));
        completes(client.workspaces().list());
        emulator.consume("lists", 1);

        StepVerifier.create(client.workspaces()
                        .list()
                        .cast(Object.class)
                        .mergeWith(Mono.delay(Duration.ofMillis(100)).thenMany(calls(5))))
                .expectNextCount(5)
                .expectNoEvent(Duration.ofMillis(50))
                .thenCancel()
                .verify(SECOND.multipliedBy(5));

        assertThat(emulator.refusedByBucket()).isEqualTo(Map.of("lists", 1L));
        assertThat(client.rateLimits().current("lists").isExhausted()).isTrue();
        assertThat(client.rateLimits().current().isExhausted()).isFalse();
    }
}
