package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static io.github.reactivepostman.Outcomes.error;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.api.workspaces.WorkspaceCreate;
import io.github.reactivepostman.api.workspaces.WorkspaceRef;
import io.github.reactivepostman.api.workspaces.WorkspaceType;
import io.github.reactivepostman.error.NotFoundException;
import io.github.reactivepostman.error.PostmanRequestException;
import io.github.reactivepostman.error.RateLimitedException;
import io.github.reactivepostman.error.ServerErrorException;
import io.github.reactivepostman.http.PostmanResponse;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.test.fault.Fault;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What the program's own policies see of the calls, and what becomes of the calls. */
class PoliciesTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private Live live = Live.start();

    private PostmanClient start(UnaryOperator<PostmanClient.Builder> settings) {
        use(Live.start(emulated -> emulated, settings));
        return live.client();
    }

    private void use(Live other) {
        live.close();
        live = other;
    }

    @AfterEach
    void stop() {
        RateLimitState end = live.client().rateLimits().current();
        live.close();
        assertThat(end.inFlight()).as("permits held at the end").isZero();
        assertThat(end.waiting()).as("calls waiting at the end").isZero();
    }

    private static Mono<WorkspaceRef> post(PostmanClient client) {
        return client.workspaces().create(WorkspaceCreate.of("Made", WorkspaceType.TEAM));
    }

    private static TimeLimiter limiter(String name, Duration limit) {
        return TimeLimiter.of(
                name, TimeLimiterConfig.custom().timeoutDuration(limit).build());
    }

    private static CircuitBreakerConfig.Builder two() {
        return CircuitBreakerConfig.custom().slidingWindowSize(2).minimumNumberOfCalls(2);
    }

    @Test
    void shouldOpenTheCircuitAfterTypedErrorsAndKeepThePermitsOfWhatItRejects() {
        List<Throwable> seen = new CopyOnWriteArrayList<>();
        CircuitBreaker breaker = CircuitBreaker.of("own", two().build());
        breaker.getEventPublisher().onError(event -> seen.add(event.getThrowable()));
        PostmanClient client = start(settings -> settings.circuitBreaker(breaker));
        live.emulator().faults().next(Fault.status(500));
        live.emulator().faults().next(Fault.dropConnection());

        error(post(client), ServerErrorException.class);
        error(post(client), PostmanRequestException.class);
        CallNotPermittedException rejected = error(client.users().me(), CallNotPermittedException.class);

        assertThat(rejected.getCausingCircuitBreakerName()).isEqualTo("own");
        assertThat(seen).hasExactlyElementsOfTypes(ServerErrorException.class, PostmanRequestException.class);
        assertThat(live.emulator().received()).hasSize(2);
        assertThat(client.rateLimits().current().usedByUs()).isEqualTo(2);
    }

    @Test
    void shouldNotRepeatWhatAPolicyRejects() {
        CircuitBreaker breaker = CircuitBreaker.of("own", two().build());
        breaker.transitionToForcedOpenState();
        PostmanClient client = start(settings -> settings.circuitBreaker(breaker));

        error(client.users().me(), CallNotPermittedException.class);

        assertThat(breaker.getMetrics().getNumberOfNotPermittedCalls()).isEqualTo(1);
        assertThat(live.emulator().received()).isEmpty();
    }

    @Test
    void shouldLetTheCircuitBreakersOwnSettingsDecideWhatCounts() {
        CircuitBreaker breaker = CircuitBreaker.of(
                "own", two().ignoreExceptions(RateLimitedException.class).build());
        PostmanClient client = start(settings -> settings.circuitBreaker(breaker));
        live.emulator().faults().next(Fault.refusal(SECOND));

        completes(client.users().me());
        assertThat(breaker.getMetrics().getNumberOfBufferedCalls()).isEqualTo(1);
        assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isZero();

        live.emulator().faults().next(Fault.status(404));
        error(client.users().me(), NotFoundException.class);
        assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isEqualTo(1);
    }

    @Test
    void shouldNotCountTheWaitForAPermitAsASlowCallOrAgainstTheTimeLimit() {
        CircuitBreaker breaker = CircuitBreaker.of(
                "own", two().slowCallDurationThreshold(Duration.ofMillis(700)).build());
        use(Live.start(
                emulated -> emulated.accountLimit(2, SECOND),
                settings -> settings.rateLimits(RateLimitSettings.documented().withAccount(2, SECOND))
                        .circuitBreaker(breaker)
                        .timeLimiter(limiter("own", Duration.ofMillis(700)))));

        completes(Flux.range(0, 6).flatMap(i -> live.client().users().me(), 6));

        assertThat(breaker.getMetrics().getNumberOfSuccessfulCalls()).isEqualTo(2);
        assertThat(breaker.getMetrics().getNumberOfSlowCalls()).isZero();
        assertThat(live.statuses("GET")).hasSize(6).containsOnly(200);
    }

    @Test
    void shouldRejectWhatIsTooMuchAtOnceAndGiveThePermitBack() {
        Bulkhead bulkhead =
                Bulkhead.of("own", BulkheadConfig.custom().maxConcurrentCalls(1).build());
        PostmanClient client = start(settings -> settings.bulkhead(bulkhead));
        completes(client.users().me());
        live.emulator().faults().next(Fault.delay(Duration.ofMillis(500)));

        StepVerifier.create(Flux.merge(
                        client.users().me().map(me -> "answered"),
                        client.users().me().map(me -> "too many").onErrorReturn(BulkheadFullException.class, "full")))
                .expectNext("full", "answered")
                .expectComplete()
                .verify(Outcomes.TIMEOUT);

        assertThat(live.emulator().received()).hasSize(2);
        assertThat(client.rateLimits().current().usedByUs()).isEqualTo(2);
        assertThat(bulkhead.getMetrics().getAvailableConcurrentCalls()).isEqualTo(1);
    }

    @Test
    void shouldFreeTheBulkheadWhenACallIsCancelled() {
        Bulkhead bulkhead =
                Bulkhead.of("own", BulkheadConfig.custom().maxConcurrentCalls(1).build());
        PostmanClient client = start(settings -> settings.bulkhead(bulkhead));
        live.emulator().faults().next(Fault.noAnswer());

        error(client.users().me().timeout(Duration.ofMillis(200)), TimeoutException.class);

        assertThat(bulkhead.getMetrics().getAvailableConcurrentCalls()).isEqualTo(1);
        completes(client.users().me());
    }

    @Test
    void shouldRefuseABulkheadThatHoldsThreads() {
        start(settings -> settings);
        Bulkhead waiting = Bulkhead.of(
                "own", BulkheadConfig.custom().maxWaitDuration(SECOND).build());

        assertThatThrownBy(() -> live.client().mutate().bulkhead(waiting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bulkhead 'own'")
                .hasMessageContaining("maxWaitDuration");
    }

    @Test
    void shouldRepeatAGetThatTheTimeLimiterCutOff() {
        TimeLimiter limiter = limiter("own", Duration.ofMillis(300));
        PostmanClient client = start(settings -> settings.timeLimiter(limiter));
        live.emulator().faults().next(Fault.noAnswer());

        completes(client.users().me());

        assertThat(live.emulator().received()).hasSize(2);
        assertThat(client.rateLimits().current().usedByUs()).isEqualTo(2);
    }

    @Test
    void shouldSayWhichTimeLimiterCutACallOffAndNotRepeatAPost() {
        CircuitBreaker breaker = CircuitBreaker.of("own", two().build());
        TimeLimiter limiter = limiter("brief", Duration.ofMillis(300));
        PostmanClient client =
                start(settings -> settings.circuitBreaker(breaker).timeLimiter(limiter));
        live.emulator().faults().next(Fault.noAnswer());

        PostmanRequestException error = error(post(client), PostmanRequestException.class);

        assertThat(error)
                .hasMessage("POST /workspaces got no complete answer within PT0.3S, the limit of time limiter 'brief'")
                .hasCauseInstanceOf(TimeoutException.class);
        assertThat(error.isMaybeExecuted()).isTrue();
        assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isEqualTo(1);
        assertThat(live.received("POST")).hasSize(1);
    }

    @Test
    void shouldLeaveTheTimeoutOfAFilterAsItIs() {
        TimeLimiter limiter = limiter("own", Duration.ofSeconds(5));
        PostmanClient client = start(settings -> settings.timeLimiter(limiter)
                .filter((request, next) -> next.exchange(request).timeout(Duration.ofMillis(100))));
        live.emulator().faults().next(Fault.noAnswer());

        error(client.users().me(), TimeoutException.class);

        assertThat(live.emulator().received()).hasSize(1);
    }

    @Test
    void shouldGiveEachSubscriberAllAttemptsOfTheProgramsRetryAndEachAttemptAPermit() {
        Retry retry = Retry.of(
                "own",
                RetryConfig.custom()
                        .maxAttempts(3)
                        .waitDuration(Duration.ofMillis(1))
                        .retryExceptions(ServerErrorException.class)
                        .build());
        PostmanClient client = start(settings -> settings.retry(retry));
        live.emulator().faults().when("POST /workspaces", Fault.status(500));
        Mono<WorkspaceRef> call = post(client);

        for (int subscriber = 1; subscriber <= 3; subscriber++) {
            error(call, ServerErrorException.class);
            assertThat(live.received("POST")).hasSize(3 * subscriber);
        }
        assertThat(client.rateLimits().current().usedByUs()).isEqualTo(9);
    }

    @Test
    void shouldShowARefusalToTheProgramsRetryOnlyWhenTheSdksAttemptsAreUsedUp() {
        Retry retry = Retry.of(
                "own",
                RetryConfig.custom()
                        .maxAttempts(2)
                        .waitDuration(Duration.ofMillis(1))
                        .build());
        PostmanClient client = start(settings ->
                settings.retry(Live.QUICK.withRateLimitedAttempts(2)).retry(retry));
        live.emulator().faults().next(2, Fault.refusal(Duration.ZERO));

        completes(client.users().me());

        assertThat(live.statuses("GET")).containsExactly(429, 429, 200);
        assertThat(retry.getMetrics().getNumberOfSuccessfulCallsWithRetryAttempt())
                .isEqualTo(1);
    }

    @Test
    void shouldLetTheProgramsRetryLookAtWholeAnswers() {
        Retry retry = Retry.of(
                "own",
                RetryConfig.custom()
                        .maxAttempts(2)
                        .waitDuration(Duration.ofMillis(1))
                        .retryOnResult(answer -> ((PostmanResponse) answer).status() == 503)
                        .build());
        PostmanClient client = start(settings -> settings.retry(retry));
        live.emulator().faults().next(Fault.status(503));

        int status = value(client.get().uri("/me").exchange(answer -> Mono.just(answer.status())));

        assertThat(status).isEqualTo(200);
        assertThat(live.statuses("GET")).containsExactly(503, 200);
    }

    @Test
    void shouldKeepThePoliciesInMutatedClients() {
        CircuitBreaker breaker = CircuitBreaker.of("own", two().build());
        PostmanClient client = start(settings -> settings.circuitBreaker(breaker));
        breaker.transitionToForcedOpenState();

        try (PostmanClient other = client.mutate().build()) {
            error(other.users().me(), CallNotPermittedException.class);
        }
    }
}
