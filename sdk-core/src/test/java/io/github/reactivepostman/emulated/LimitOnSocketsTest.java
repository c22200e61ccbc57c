package io.github.reactivepostman.emulated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.test.headers.HeaderDialect;
import io.github.reactivepostman.test.limit.WindowStart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/**
 * The main job at the limit: 150 calls at once at a limit of 60 per window, without a failure or a refusal.
 *
 * <p>The jobs take their time, most of it waiting, so all of them run at once, each with a service and a client of its
 * own.
 */
class LimitOnSocketsTest {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final List<HeaderDialect> TELLING = Arrays.stream(HeaderDialect.values())
            .filter(dialect -> dialect != HeaderDialect.NONE)
            .toList();
    private static final List<Job> JOBS = new ArrayList<>();

    @BeforeAll
    static void runAllJobs() {
        List<Mono<Job>> jobs = new ArrayList<>();
        for (HeaderDialect dialect : TELLING) {
            jobs.add(Job.run(dialect + " first call", emulator -> emulator.dialects(dialect)));
            jobs.add(Job.run(
                    dialect + " aligned", emulator -> emulator.dialects(dialect).windowStart(WindowStart.ALIGNED)));
        }
        // A limit that no header tells has to be configured; every other one is learned.
        RateLimitSettings configured = RateLimitSettings.documented().withAccount(Job.LIMIT, Job.WINDOW);
        jobs.add(Job.run("NONE", configured, emulator -> emulator.dialects(HeaderDialect.NONE)));
        for (int minutes : new int[] {-10, 10}) {
            jobs.add(Job.run("skew " + minutes, emulator -> emulator.clockSkew(Duration.ofMinutes(minutes))));
        }
        double third = Job.LIMIT / 3.0 / Job.WINDOW.toSeconds();
        jobs.add(Job.run("beside another", emulator -> emulator.otherConsumer(third)));
        StepVerifier.create(Flux.merge(jobs).doOnNext(JOBS::add))
                .expectNextCount(jobs.size())
                .expectComplete()
                .verify(LONGEST);
    }

    private static Job job(String name) {
        return JOBS.stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow();
    }

    private static void assertNeverRefused(Job job) {
        assertThat(job.failures()).isEmpty();
        assertThat(job.refused()).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = HeaderDialect.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void shouldNeverBeRefusedInAnyDialect(HeaderDialect dialect) {
        Job job = job(dialect + " first call");
        assertNeverRefused(job);
        assertThat(job.taken()).isGreaterThanOrEqualTo(job.dictated());
    }

    @ParameterizedTest
    @EnumSource(value = HeaderDialect.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void shouldNeverBeRefusedWhenWindowsAreAlignedToTheClock(HeaderDialect dialect) {
        assertNeverRefused(job(dialect + " aligned"));
    }

    @Test
    void shouldNeverBeRefusedWhenNoHeaderTellsTheConfiguredLimit() {
        assertNeverRefused(job("NONE"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-10, 10})
    void shouldNeverBeRefusedWhenTheClocksDifferByTenMinutes(int minutes) {
        assertNeverRefused(job("skew " + minutes));
    }

    @Test
    void shouldBeRefusedAtMostOncePerWindowBesideAConsumerOfAThird() {
        Job job = job("beside another");
        assertThat(job.failures()).isEmpty();
        assertThat(job.refused()).isLessThanOrEqualTo(job.windows());
    }
}
