package io.github.reactivepostman.retry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.error.ApiError;
import io.github.reactivepostman.error.NotFoundException;
import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.error.PostmanRequestException;
import io.github.reactivepostman.error.PostmanResponseException;
import io.github.reactivepostman.error.QuotaExhaustedException;
import io.github.reactivepostman.error.RateLimitedException;
import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.error.ServerErrorException;
import io.github.reactivepostman.error.UnreadableAnswerException;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class RetryPoliciesTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final RequestInfo GET = new RequestInfo("GET", "/x", true);
    private static final RequestInfo POST = new RequestInfo("POST", "/x", false);
    private static final RetrySettings SETTINGS = RetrySettings.defaults().withJitter(0);

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new RateLimitedException(POST, api(429), null), 5),
                Arguments.of(new RateLimitedException(GET, api(400), null), 1),
                Arguments.of(new ServerErrorException(GET, api(502), null), 3),
                Arguments.of(new ServerErrorException(GET, api(503), null), 3),
                Arguments.of(new ServerErrorException(GET, api(504), null), 3),
                Arguments.of(new PostmanResponseException(GET, api(408), null), 3),
                Arguments.of(new ServerErrorException(POST, api(503), null), 1),
                Arguments.of(new ServerErrorException(GET, api(500), null), 1),
                Arguments.of(new ServerErrorException(GET, api(501), null), 1),
                Arguments.of(new NotFoundException(GET, api(404), null), 1),
                Arguments.of(new PostmanRequestException("lost", GET, null, true, null), 3),
                Arguments.of(new PostmanRequestException("lost", POST, null, true, null), 1),
                Arguments.of(new PostmanRequestException("not sent", POST, null, false, null), 3),
                Arguments.of(denied(), 1),
                Arguments.of(new QuotaExhaustedException(GET, QuotaExhaustedException.Scope.MONTH, null, null), 1),
                Arguments.of(
                        new UnreadableAnswerException("it is empty", GET, 200, api(200).headers(), "", null, null), 1),
                Arguments.of(new IllegalStateException("bug"), 1));
    }

    @ParameterizedTest
    @MethodSource("failures")
    @DisplayName("Rule 17: repeats 429 for any method, failures in passing only where that is safe, and nothing else")
    void shouldRepeatOnlyWhatCanSucceedAndIsSafe(RuntimeException failure, int attempts) {
        AtomicInteger calls = new AtomicInteger();

        StepVerifier.withVirtualTime(() -> policies(SETTINGS).apply(failing(failure, calls)))
                .thenAwait(Duration.ofMinutes(1))
                .expectErrorSatisfies(error -> assertThat(error).isSameAs(failure))
                .verify(TIMEOUT);

        assertThat(calls).hasValue(attempts);
    }

    @Test
    @DisplayName("Rule 17: each subscriber has all the attempts")
    void shouldGiveEachSubscriberAllAttempts() {
        AtomicInteger calls = new AtomicInteger();
        RetrySettings settings = SETTINGS.withBackoff(Duration.ofMillis(1), Duration.ofMillis(1));
        Mono<String> call = policies(settings).apply(failing(lost(), calls));

        for (int subscriber = 1; subscriber <= 3; subscriber++) {
            StepVerifier.create(call).expectError(PostmanRequestException.class).verify(TIMEOUT);
            assertThat(calls).hasValue(3 * subscriber);
        }
    }

    @Test
    @DisplayName("Rule 17: the time between attempts doubles")
    void shouldDoubleTheTimeBetweenAttempts() {
        AtomicInteger calls = new AtomicInteger();

        StepVerifier.withVirtualTime(() -> policies(SETTINGS.withAttempts(4)).apply(failing(lost(), calls)))
                .expectSubscription()
                .then(() -> assertThat(calls).hasValue(1))
                .expectNoEvent(Duration.ofMillis(199))
                .then(() -> assertThat(calls).hasValue(1))
                .thenAwait(Duration.ofMillis(1))
                .then(() -> assertThat(calls).hasValue(2))
                .thenAwait(Duration.ofMillis(399))
                .then(() -> assertThat(calls).hasValue(2))
                .thenAwait(Duration.ofMillis(1))
                .then(() -> assertThat(calls).hasValue(3))
                .thenAwait(Duration.ofMillis(800))
                .expectError(PostmanRequestException.class)
                .verify(TIMEOUT);
        assertThat(calls).hasValue(4);
    }

    @Test
    @DisplayName("Rule 18: the interval after a 429 is 0, since the gate holds the call already")
    void shouldNotWaitAfterARefusal() {
        AtomicInteger calls = new AtomicInteger();
        RateLimitedException refusal = new RateLimitedException(GET, api(429, "Retry-After", "60"), null);

        StepVerifier.withVirtualTime(() -> policies(SETTINGS).apply(failing(refusal, calls)))
                .expectSubscription()
                .thenAwait(Duration.ZERO)
                .expectError(RateLimitedException.class)
                .verify(TIMEOUT);
        assertThat(calls).hasValue(5);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2000",
        "0, 0",
        "10, 10000",
        "'Tue, 24 Nov 2026 10:00:03 GMT', 3000",
        "'Tue, 24 Nov 2026 09:00:00 GMT', 0"
    })
    @DisplayName("Rule 18: Retry-After is honoured")
    void shouldWaitAsLongAsTheAnswerAsks(String retryAfter, long millis) {
        assertThat(backoff(retryAfter)).isEqualTo(millis);
    }

    @ParameterizedTest
    @CsvSource({"11", "99999999999999999999", "'Tue, 24 Nov 2026 10:00:11 GMT'"})
    void shouldFailAtOnceWhenTheAnswerAsksForMoreThanIsAllowed(String retryAfter) {
        assertThat(backoff(retryAfter)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"soon", "-5", "1.5", "''", "'Tue, 32 Nov 2026 10:00:03 GMT'"})
    void shouldIgnoreAMalformedRetryAfter(String retryAfter) {
        assertThat(backoff(retryAfter)).isEqualTo(200);
    }

    @Test
    void shouldStopAtOnceWhenTheAnswerAsksForMoreThanIsAllowed() {
        AtomicInteger calls = new AtomicInteger();
        ServerErrorException busy = new ServerErrorException(GET, api(503, "Retry-After", "300"), null);

        StepVerifier.create(policies(SETTINGS).apply(failing(busy, calls)))
                .expectError(ServerErrorException.class)
                .verify(TIMEOUT);
        assertThat(calls).hasValue(1);
    }

    @Test
    void shouldVaryTheTimeWithinTheJitterAndBelowTheMaximum() {
        Backoff backoff = new Backoff(RetrySettings.defaults());

        for (int i = 0; i < 1000; i++) {
            assertThat(backoff.millis(1, null)).isBetween(100L, 300L);
            assertThat(backoff.millis(30, null)).isBetween(5_000L, 10_000L);
        }
    }

    @Test
    void shouldBeFoundInTheRegistry() {
        RetryRegistry registry = RetryRegistry.ofDefaults();

        RetryPolicies.create(SETTINGS.withAttempts(7), registry);

        assertThat(registry.find("postman-transient"))
                .hasValueSatisfying(retry ->
                        assertThat(retry.getRetryConfig().getMaxAttempts()).isEqualTo(7));
        assertThat(registry.find("postman-rate-limited")).isPresent();
    }

    @Test
    void shouldUseTheRetryThatTheRegistryHas() {
        RetryRegistry registry = RetryRegistry.ofDefaults();
        registry.retry(
                RetryPolicies.TRANSIENT, RetryConfig.custom().maxAttempts(1).build());
        AtomicInteger calls = new AtomicInteger();

        StepVerifier.create(RetryPolicies.create(SETTINGS, registry).apply(failing(lost(), calls)))
                .expectError(PostmanRequestException.class)
                .verify(TIMEOUT);
        assertThat(calls).hasValue(1);
    }

    @Test
    void shouldCountInTheMetrics() {
        RetryRegistry registry = RetryRegistry.ofDefaults();
        RetryPolicies policies =
                RetryPolicies.create(SETTINGS.withBackoff(Duration.ofMillis(1), Duration.ofMillis(1)), registry);
        AtomicInteger calls = new AtomicInteger();
        Mono<String> second = Mono.defer(() -> calls.getAndIncrement() == 0 ? Mono.error(lost()) : Mono.just("x"));

        for (Mono<String> call : List.of(Mono.just("x"), second)) {
            StepVerifier.create(policies.apply(call))
                    .expectNext("x")
                    .expectComplete()
                    .verify(TIMEOUT);
        }

        Retry.Metrics metrics = registry.retry(RetryPolicies.TRANSIENT).getMetrics();
        assertThat(metrics.getNumberOfSuccessfulCallsWithoutRetryAttempt()).isEqualTo(1);
        assertThat(metrics.getNumberOfSuccessfulCallsWithRetryAttempt()).isEqualTo(1);
    }

    private static long backoff(String retryAfter) {
        ServerErrorException busy = new ServerErrorException(
                GET, api(503, "Retry-After", retryAfter, "Date", "Tue, 24 Nov 2026 10:00:00 GMT"), null);
        return new Backoff(SETTINGS).millis(1, busy);
    }

    private static RetryPolicies policies(RetrySettings settings) {
        return RetryPolicies.create(settings, RetryRegistry.ofDefaults());
    }

    private static Mono<String> failing(RuntimeException failure, AtomicInteger calls) {
        return Mono.defer(() -> {
            calls.incrementAndGet();
            return Mono.error(failure);
        });
    }

    private static PostmanRequestException lost() {
        return new PostmanRequestException("lost", GET, null, true, null);
    }

    private static PermitDeniedException denied() {
        RateLimitState state = new RateLimitState(
                "account",
                1,
                0,
                0,
                0,
                0,
                0,
                null,
                null,
                Duration.ofSeconds(1),
                null,
                RateLimitState.Source.ASSUMED,
                Instant.EPOCH);
        return new PermitDeniedException("no", GET, state, PermitDeniedException.Reason.QUEUE_FULL, null, 1);
    }

    private static ApiError api(int status, String... headers) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            map.put(headers[i], List.of(headers[i + 1]));
        }
        return new ApiError(
                status, null, null, null, null, null, null, null, HttpHeaders.of(map, (name, value) -> true), "");
    }
}
