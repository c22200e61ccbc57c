package io.github.reactivepostman.emulated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.emulated.Job.Plan;
import io.github.reactivepostman.test.headers.HeaderDialect;
import io.github.reactivepostman.test.limit.WindowStart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 600 calls at once at a limit of 60 per window: none is refused, and the limit is used up in window after window. */
class UtilisationTest {

    private static final int CALLS = 600;
    private static final int LIMIT = 60;
    private static final Duration WINDOW = Duration.ofSeconds(5);
    private static final double OTHERS_SHARE = 0.2;

    private static Jobs jobs = Jobs.none();

    @BeforeAll
    static void runAllJobs() {
        // The first job of a process finds it cold, classes still to be loaded and compiled.
        Jobs.run(List.of(Plan.knowing("warm-up", 3, 2, Duration.ofSeconds(1))), Duration.ofSeconds(30));
        List<Plan> plans = new ArrayList<>();
        for (WindowStart start : WindowStart.values()) {
            for (HeaderDialect dialect : HeaderDialect.values()) {
                plans.add(Plan.knowing(dialect + " " + start, CALLS, LIMIT, WINDOW)
                        .with(emulator -> emulator.dialects(dialect).windowStart(start)));
            }
            plans.add(Plan.knowing("others " + start, CALLS, LIMIT, WINDOW)
                    .with(emulator ->
                            emulator.windowStart(start).otherConsumer(OTHERS_SHARE * LIMIT / WINDOW.toSeconds())));
        }
        jobs = Jobs.run(plans, Duration.ofMinutes(2));
    }

    @ParameterizedTest
    @EnumSource
    void shouldUseTheWholeLimitWhenWindowsBeginWithACall(HeaderDialect dialect) {
        assertUsesTheWholeLimit(jobs.named(dialect + " " + WindowStart.FIRST_CALL));
    }

    /** Without headers, nothing tells where the windows of a clock begin. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void shouldUseTheWholeLimitWhenWindowsAreAlignedToTheClock(HeaderDialect dialect) {
        assertUsesTheWholeLimit(jobs.named(dialect + " " + WindowStart.ALIGNED));
    }

    private static void assertUsesTheWholeLimit(Job job) {
        assertThat(job.failures()).isEmpty();
        assertThat(job.refused()).isZero();
        assertThat(job.utilisation()).isGreaterThanOrEqualTo(0.97);
    }

    @ParameterizedTest
    @EnumSource
    void shouldBeRefusedAtMostOncePerWindowBesideASteadyConsumerOfAFifth(WindowStart start) {
        Job job = jobs.named("others " + start);
        assertThat(job.failures()).isEmpty();
        assertThat(job.mostRefused()).isLessThanOrEqualTo(1);
    }
}
