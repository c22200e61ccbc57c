package io.github.reactivepostman.emulated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.emulated.Job.Plan;
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

/**
 * The main job at a limit that the client has to learn: 150 calls at once at 60 per window, without a failure or a
 * refusal.
 */
class LimitOnSocketsTest {

    private static final int CALLS = 150;
    private static final int LIMIT = 60;
    private static final Duration WINDOW = Duration.ofSeconds(5);
    private static final List<HeaderDialect> TELLING = Arrays.stream(HeaderDialect.values())
            .filter(dialect -> dialect != HeaderDialect.NONE)
            .toList();

    private static Jobs jobs = Jobs.none();

    @BeforeAll
    static void runAllJobs() {
        List<Plan> plans = new ArrayList<>();
        for (HeaderDialect dialect : TELLING) {
            plans.add(plan(dialect + " first call").with(emulator -> emulator.dialects(dialect)));
            plans.add(plan(dialect + " aligned")
                    .with(emulator -> emulator.dialects(dialect).windowStart(WindowStart.ALIGNED)));
        }
        for (int minutes : new int[] {-10, 10}) {
            plans.add(plan("skew " + minutes).with(emulator -> emulator.clockSkew(Duration.ofMinutes(minutes))));
        }
        double third = LIMIT / 3.0 / WINDOW.toSeconds();
        plans.add(plan("beside another").with(emulator -> emulator.otherConsumer(third)));
        jobs = Jobs.run(plans, Duration.ofMinutes(2));
    }

    private static Plan plan(String name) {
        return Plan.learning(name, CALLS, LIMIT, WINDOW);
    }

    private static void assertNeverRefused(Job job) {
        assertThat(job.failures()).isEmpty();
        assertThat(job.refused()).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = HeaderDialect.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void shouldNeverBeRefusedInAnyDialect(HeaderDialect dialect) {
        Job job = jobs.named(dialect + " first call");
        assertNeverRefused(job);
        assertThat(job.taken()).isGreaterThanOrEqualTo(job.dictated());
    }

    @ParameterizedTest
    @EnumSource(value = HeaderDialect.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void shouldNeverBeRefusedWhenWindowsAreAlignedToTheClock(HeaderDialect dialect) {
        assertNeverRefused(jobs.named(dialect + " aligned"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-10, 10})
    void shouldNeverBeRefusedWhenTheClocksDifferByTenMinutes(int minutes) {
        assertNeverRefused(jobs.named("skew " + minutes));
    }

    @Test
    void shouldBeRefusedAtMostOncePerWindowBesideAConsumerOfAThird() {
        Job job = jobs.named("beside another");
        assertThat(job.failures()).isEmpty();
        assertThat(job.mostRefused()).isLessThanOrEqualTo(1);
    }
}
