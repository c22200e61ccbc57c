package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.resilience4j.micrometer.tagged.TaggedRateLimiterMetrics;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.reactor.ratelimiter.operator.RateLimiterOperator;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** The client's limiter among Resilience4j's own tools: its meters, and its operator for calls that bypass the client. */
class LimiterFacadeTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final RateLimiterRegistry registry =
            RateLimiterRegistry.custom().withTags(Map.of("team", "api")).build();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Live live = Live.start(
            emulated -> emulated.accountLimit(5, SECOND),
            settings -> settings.rateLimits(RateLimitSettings.documented().withAccount(5, SECOND))
                    .rateLimiterRegistry(registry));

    @AfterEach
    void stop() {
        live.close();
        meters.close();
    }

    private double gauge(String name) {
        return meters.get("resilience4j.ratelimiter." + name)
                .tags("name", "postman-account", "team", "api")
                .gauge()
                .value();
    }

    @Test
    void shouldShowItsNumbersInResilience4jsMetersUntilItIsClosed() {
        TaggedRateLimiterMetrics.ofRateLimiterRegistry(registry).bindTo(meters);
        assertThat(gauge("available.permissions")).isEqualTo(5);

        completes(live.client().users().me());

        assertThat(gauge("available.permissions")).isEqualTo(4);
        assertThat(gauge("waiting_threads")).isZero();
        live.client().close();
        assertThat(meters.getMeters()).isEmpty();
    }

    @Test
    void shouldShowItsNumbersInMetersThatWereBoundBefore() {
        RateLimiterRegistry later = RateLimiterRegistry.ofDefaults();
        TaggedRateLimiterMetrics.ofRateLimiterRegistry(later).bindTo(meters);
        try (PostmanClient other =
                live.client().mutate().rateLimiterRegistry(later).build()) {
            completes(other.users().me());
            assertThat(meters.get("resilience4j.ratelimiter.available.permissions")
                            .gauge()
                            .value())
                    .isEqualTo(4);
        }
        assertThat(meters.getMeters()).isEmpty();
    }

    @Test
    void shouldKeepCallsThatBypassTheClientWithinTheLimitToo() {
        RateLimiter limiter = registry.rateLimiter("postman-account");
        limiter.changeTimeoutDuration(Duration.ofSeconds(8));
        Mono<Integer> bypassing = HttpClient.create()
                .headers(headers -> headers.set("X-Api-Key", live.emulator().apiKey()))
                .get()
                .uri(live.emulator().baseUri() + "/me")
                .responseSingle(
                        (answer, body) -> body.thenReturn(answer.status().code()))
                .transformDeferred(RateLimiterOperator.of(limiter));
        Flux<Integer> own =
                Flux.range(0, 8).flatMap(i -> live.client().users().me().thenReturn(200), 8);

        List<Integer> statuses = value(
                Flux.merge(own, Flux.range(0, 3).flatMap(i -> bypassing, 3)).collectList());

        assertThat(statuses).hasSize(11).containsOnly(200);
        assertThat(live.emulator().refused()).isZero();
    }
}
