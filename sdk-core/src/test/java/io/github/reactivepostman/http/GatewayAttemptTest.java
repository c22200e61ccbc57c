package io.github.reactivepostman.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.internal.limit.RecordingEngine;
import io.github.reactivepostman.retry.RetrySettings;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What an attempt of another HTTP client tells the engine, and what becomes of what it is told. */
class GatewayAttemptTest {

    private static final URI SERVER = URI.create("http://localhost:9/proxy");
    private static final URI ME = URI.create("http://localhost:9/proxy/me?limit=2");
    private static final HttpHeaders HEADERS =
            HttpHeaders.of(Map.of("X-RateLimit-Limit", List.of("300")), (name, value) -> true);

    private final RecordingEngine engine = new RecordingEngine();
    private final CircuitBreaker circuitBreaker = CircuitBreaker.ofDefaults("own");
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final PostmanClient client = TestClients.builder(SERVER, engine)
            .circuitBreaker(circuitBreaker)
            .retry(RetrySettings.defaults().withBackoff(Duration.ofMillis(1), Duration.ofSeconds(1)))
            .build();

    @AfterEach
    void close() {
        client.close();
    }

    private <T> Mono<T> exchange(Function<GatewayAttempt<T>, Mono<T>> attempt) {
        return client.gateway().exchange(GatewayCall.of("get", ME), attempt);
    }

    @Test
    void shouldTellTheEngineOfEachStep() {
        String answer = Outcomes.value(exchange(attempt -> {
            attempt.sending((name, value) -> seen.add(name + ": " + value));
            return attempt.answered(200, HEADERS) ? Mono.just("answer") : Mono.empty();
        }));

        assertThat(answer).isEqualTo("answer");
        assertThat(engine.events()).containsExactly("gate", "sending", "answered 200");
        assertThat(seen).containsExactly("X-Api-Key: " + TestClients.KEY);
        assertThat(engine.tags()).singleElement().satisfies(tag -> {
            assertThat(tag.path()).isEqualTo("/me");
            assertThat(tag.request().toString()).isEqualTo("GET /proxy/me");
            assertThat(tag.request().repeatable()).isTrue();
        });
    }

    @Test
    void shouldShowPoliciesTheTypedErrorAndTheCallerTheAnswer() {
        circuitBreaker
                .getEventPublisher()
                .onError(event -> seen.add(event.getThrowable().getClass().getSimpleName()));

        String answer = Outcomes.value(exchange(attempt -> {
            attempt.sending((name, value) -> {});
            return attempt.answered(503, HEADERS) ? Mono.empty() : attempt.failed("no", new byte[0]);
        }));

        assertThat(answer).isEqualTo("no");
        assertThat(seen).containsExactly("ServerErrorException", "ServerErrorException", "ServerErrorException");
    }

    @Test
    void shouldShowPoliciesALostConnectionAndTheCallerItsOwnError() {
        circuitBreaker
                .getEventPublisher()
                .onError(event -> seen.add(event.getThrowable().getMessage()));

        RuntimeException error = Outcomes.error(
                exchange(attempt -> {
                    attempt.sending((name, value) -> {});
                    return Mono.error(new IllegalStateException("wrapped", new IOException("lost")));
                }),
                IllegalStateException.class);

        assertThat(error).hasMessage("wrapped");
        assertThat(seen).hasSize(3).containsOnly("GET /proxy/me got no complete answer: wrapped");
    }

    @Test
    void shouldNotLetTwoRequestsOutWithOnePermit() {
        Outcomes.value(exchange(attempt -> {
            attempt.sending((name, value) -> seen.add(name));
            assertThatThrownBy(() -> attempt.sending((name, value) -> seen.add(name)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("GET /proxy/me would be sent twice with one permit: switch redirects off");
            return attempt.answered(200, HEADERS) ? Mono.just("answer") : Mono.empty();
        }));

        assertThat(seen).hasSize(1);
        assertThat(engine.events()).containsExactly("gate", "sending", "answered 200");
    }

    @Test
    void shouldRefuseAFailureWithoutAnAnswer() {
        IllegalStateException error =
                Outcomes.error(exchange(attempt -> attempt.failed("no", new byte[0])), IllegalStateException.class);

        assertThat(error).hasMessage("GET /proxy/me has failed before answered(...) was called");
    }

    @Test
    void shouldKeepCallsBelowThePathOfTheServer() {
        GatewayCall call = GatewayCall.of("GET", URI.create("http://localhost:9/proxyme"));

        assertThat(client.gateway().server()).isEqualTo(SERVER);
        assertThatThrownBy(() -> client.gateway().exchange(call, attempt -> Mono.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> call.withMaxWait(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxWait must not be negative, was PT-1S");
    }
}
