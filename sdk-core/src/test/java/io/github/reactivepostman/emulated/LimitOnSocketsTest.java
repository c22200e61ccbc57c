package io.github.reactivepostman.emulated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.test.headers.HeaderDialect;
import io.github.reactivepostman.test.limit.WindowStart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** The main job at the limit: 150 calls at once at a limit of 60 per window, without a failure or a refusal. */
class LimitOnSocketsTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static void verify(Flux<Job> jobs, int count) {
        StepVerifier.create(jobs)
                .recordWith(ArrayList::new)
                .thenConsumeWhile(job -> true)
                .consumeRecordedWith(all -> assertThat(all).hasSize(count).allSatisfy(job -> {
                    assertThat(job.failures()).isEmpty();
                    assertThat(job.refused()).isZero();
                    assertThat(job.taken()).isGreaterThan(job.dictated().minusMillis(50));
                }))
                .expectComplete()
                .verify(LONGEST);
    }

    /** A limit that no header tells has to be configured; every other one is learned. */
    private static RateLimitSettings settings(HeaderDialect dialect) {
        RateLimitSettings documented = RateLimitSettings.documented();
        return dialect == HeaderDialect.NONE ? documented.withAccount(Job.LIMIT, Job.WINDOW) : documented;
    }

    @Test
    void shouldNeverBeRefusedInAnyDialect() {
        verify(
                Flux.fromArray(HeaderDialect.values())
                        .flatMap(dialect ->
                                Job.run(dialect.name(), settings(dialect), emulator -> emulator.dialects(dialect))),
                HeaderDialect.values().length);
    }

    @Test
    void shouldNeverBeRefusedWhenWindowsAreAlignedToTheClock() {
        verify(
                Flux.fromArray(HeaderDialect.values())
                        .flatMap(dialect -> Job.run(
                                dialect.name(),
                                settings(dialect),
                                emulator -> emulator.dialects(dialect).windowStart(WindowStart.ALIGNED))),
                HeaderDialect.values().length);
    }

    @Test
    void shouldNeverBeRefusedWhenTheClocksDifferByTenMinutes() {
        verify(
                Flux.fromIterable(List.of(Duration.ofMinutes(10), Duration.ofMinutes(-10)))
                        .flatMap(skew -> Job.run("skew " + skew, emulator -> emulator.clockSkew(skew))),
                2);
    }

    @Test
    void shouldBeRefusedAtMostOncePerWindowBesideAConsumerOfAThird() {
        double third = Job.LIMIT / 3.0 / Job.WINDOW.toSeconds();
        Mono<Job> job = Job.run("beside another", emulator -> emulator.otherConsumer(third));
        StepVerifier.create(job)
                .assertNext(result -> {
                    assertThat(result.failures()).isEmpty();
                    assertThat(result.refused()).isLessThanOrEqualTo(result.windows());
                })
                .expectComplete()
                .verify(LONGEST);
    }
}
