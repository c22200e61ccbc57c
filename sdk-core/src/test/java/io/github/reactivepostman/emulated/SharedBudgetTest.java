package io.github.reactivepostman.emulated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.PostmanServer;
import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.test.PostmanEmulator;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** One key, one budget: what clients of a process share, and what stays each client's own. */
class SharedBudgetTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final RateLimitSettings SETTINGS =
            RateLimitSettings.documented().withAccount(20, Duration.ofSeconds(5));

    private PostmanEmulator emulator;

    @BeforeEach
    void start() {
        emulator = PostmanEmulator.builder()
                .accountLimit(20, Duration.ofSeconds(5))
                .start();
    }

    @AfterEach
    void stop() {
        emulator.close();
    }

    private PostmanClient.Builder builder() {
        return PostmanClient.builder()
                .apiKey(emulator.apiKey())
                .server(PostmanServer.of(emulator.baseUri()))
                .rateLimits(SETTINGS);
    }

    private static Mono<Long> calls(PostmanClient client, int count) {
        return Flux.range(0, count).flatMap(i -> client.users().me(), count).count();
    }

    @Test
    void shouldNotBeRefusedWhenTwoClientsOfOneKeyWorkAtTheLimit() {
        try (PostmanClient one = builder().build();
                PostmanClient other = builder().userAgent("other/1").build();
                PostmanClient third = one.mutate().build()) {
            StepVerifier.create(Flux.merge(calls(one, 25), calls(other, 25), calls(third, 10)))
                    .expectNextCount(3)
                    .expectComplete()
                    .verify(TIMEOUT);
            assertThat(emulator.refused()).isZero();
            assertThat(one.rateLimits().current().limit()).isEqualTo(20);
            assertThat(other.rateLimits().current().usedByUs())
                    .isEqualTo(one.rateLimits().current().usedByUs());
        }
    }

    @Test
    void shouldKeepABudgetOfItsOwnWhenToldSo() {
        try (PostmanClient one = builder().build();
                PostmanClient other = builder().shareLimits(false).build()) {
            StepVerifier.create(calls(one, 3)).expectNext(3L).expectComplete().verify(TIMEOUT);
            assertThat(one.rateLimits().current().usedByUs()).isEqualTo(3);
            assertThat(other.rateLimits().current().source()).isEqualTo(RateLimitState.Source.ASSUMED);
        }
    }

    @Test
    void shouldEndOnlyTheClosedClientsWaitsAndStreams() {
        PostmanClient closing = builder().build();
        try (PostmanClient staying = builder().build()) {
            StepVerifier.create(calls(staying, 20))
                    .expectNext(20L)
                    .expectComplete()
                    .verify(TIMEOUT);
            Mono<Long> mine = calls(staying, 2);
            Mono<Throwable> theirs = calls(closing, 2)
                    .then(Mono.<Throwable>empty())
                    .onErrorResume(Mono::just)
                    .doOnSubscribe(
                            subscribed -> Mono.delay(Duration.ofMillis(200)).subscribe(tick -> closing.close()));
            StepVerifier.create(Mono.zip(mine, theirs))
                    .assertNext(both -> {
                        assertThat(both.getT1()).isEqualTo(2);
                        assertThat(both.getT2()).isInstanceOf(PermitDeniedException.class);
                    })
                    .expectComplete()
                    .verify(TIMEOUT);
            StepVerifier.create(closing.rateLimits().states().ignoreElements())
                    .expectComplete()
                    .verify(TIMEOUT);
            StepVerifier.create(staying.rateLimits().states().take(1))
                    .expectNextCount(1)
                    .expectComplete()
                    .verify(TIMEOUT);
        }
        assertThat(emulator.refused()).isZero();
    }
}
