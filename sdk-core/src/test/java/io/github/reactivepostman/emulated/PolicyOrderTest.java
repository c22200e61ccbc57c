package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static io.github.reactivepostman.Outcomes.error;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.retry.RetryPolicies;
import io.github.reactivepostman.test.fault.Fault;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** In which order an attempt passes the policies, as each of them tells it. */
class PolicyOrderTest {

    private static final List<String> FAILED = List.of(
            "permit",
            "bulkhead in",
            "filter in",
            "filter out 503",
            "bulkhead out",
            "time limiter ERROR",
            "circuit breaker ERROR");
    private static final List<String> SUCCEEDED = List.of(
            "permit",
            "bulkhead in",
            "filter in",
            "filter out 200",
            "bulkhead out",
            "time limiter SUCCESS",
            "circuit breaker SUCCESS");

    private final List<String> events = new CopyOnWriteArrayList<>();
    private final CircuitBreaker circuitBreaker = CircuitBreaker.ofDefaults("own");
    private final TimeLimiter timeLimiter = TimeLimiter.of(
            "own",
            TimeLimiterConfig.custom().timeoutDuration(Duration.ofSeconds(5)).build());
    private final Bulkhead bulkhead = Bulkhead.ofDefaults("own");
    private final Retry retry = Retry.of(
            "own",
            RetryConfig.custom()
                    .maxAttempts(2)
                    .waitDuration(Duration.ofMillis(1))
                    .build());
    private final RetryRegistry retries = RetryRegistry.ofDefaults();
    private Live live;

    @BeforeEach
    void start() {
        live = Live.start(emulated -> emulated, this::guarded);
        live.client().rateLimits().rateLimiter().getEventPublisher().onSuccess(event -> events.add("permit"));
        circuitBreaker.getEventPublisher().onSuccess(event -> events.add("circuit breaker SUCCESS"));
        circuitBreaker.getEventPublisher().onError(event -> events.add("circuit breaker ERROR"));
        circuitBreaker.getEventPublisher().onCallNotPermitted(event -> events.add("circuit breaker REJECTED"));
        timeLimiter.getEventPublisher().onEvent(event -> events.add("time limiter " + event.getEventType()));
        bulkhead.getEventPublisher().onCallPermitted(event -> events.add("bulkhead in"));
        bulkhead.getEventPublisher().onCallFinished(event -> events.add("bulkhead out"));
        retry.getEventPublisher().onEvent(event -> events.add("own retry " + event.getEventType()));
        retries.retry(RetryPolicies.TRANSIENT)
                .getEventPublisher()
                .onEvent(event -> events.add("SDK retry " + event.getEventType()));
    }

    @AfterEach
    void stop() {
        live.close();
    }

    private PostmanClient.Builder guarded(PostmanClient.Builder settings) {
        return settings.retry(Live.QUICK.withAttempts(2))
                .retryRegistry(retries)
                .retry(retry)
                .circuitBreaker(circuitBreaker)
                .timeLimiter(timeLimiter)
                .bulkhead(bulkhead)
                .filter((request, next) -> {
                    events.add("filter in");
                    return next.exchange(request).doOnNext(answer -> events.add("filter out " + answer.status()));
                });
    }

    private void assertEvents(List<?>... parts) {
        assertThat(events)
                .containsExactlyElementsOf(List.of(parts).stream()
                        .flatMap(part -> part.stream().map(String::valueOf))
                        .toList());
    }

    @Test
    void shouldPassThePoliciesInTheDocumentedOrder() {
        live.emulator().faults().next(2, Fault.status(503));

        completes(live.client().users().me());

        assertEvents(
                FAILED,
                List.of("SDK retry RETRY"),
                FAILED,
                List.of("SDK retry ERROR", "own retry RETRY"),
                SUCCEEDED,
                List.of("own retry SUCCESS"));
    }

    @Test
    void shouldPassThePoliciesInTheSameOrderWhenWholeAnswersAreAskedFor() {
        live.emulator().faults().next(Fault.status(503));

        int status = value(live.client().get().uri("/me").exchange(answer -> Mono.just(answer.status())));

        assertThat(status).isEqualTo(503);
        assertEvents(FAILED);
    }

    @Test
    void shouldAskTheCircuitBreakerAfterTheGateAndBeforeTheOthers() {
        RateLimiter limiter = live.client().rateLimits().rateLimiter();
        circuitBreaker.transitionToOpenState();

        error(live.client().users().me(), CallNotPermittedException.class);

        List<String> rejected = List.of("permit", "circuit breaker REJECTED", "SDK retry IGNORED_ERROR");
        assertEvents(rejected, List.of("own retry RETRY"), rejected, List.of("own retry ERROR"));
        assertThat(limiter.getMetrics().getAvailablePermissions()).isEqualTo(300);
    }
}
