package io.github.reactivepostman.emulated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.emulated.Job.Plan;
import io.github.reactivepostman.test.headers.HeaderDialect;
import io.github.reactivepostman.test.limit.WindowStart;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Postman's own limit, 300 calls in 60 seconds, for five windows and a sixth begun; takes as long as that. */
@Tag("long")
class LongRunTest {

    private static Jobs jobs = Jobs.none();

    @BeforeAll
    static void runAllJobs() {
        List<Plan> plans = List.of(WindowStart.values()).stream()
                .flatMap(start -> List.of(HeaderDialect.X_RATE_LIMIT, HeaderDialect.RATE_LIMIT_STRUCTURED).stream()
                        .map(dialect -> Plan.knowing(dialect + " " + start, 1_800, 300, Duration.ofMinutes(1))
                                .with(emulator -> emulator.dialects(dialect).windowStart(start))))
                .toList();
        jobs = Jobs.run(plans, Duration.ofMinutes(8));
    }

    @ParameterizedTest
    @EnumSource
    void shouldUseTheWholeOfPostmansLimitAndNeverBeRefused(WindowStart start) {
        assertUsesTheWholeLimit(jobs.named(HeaderDialect.X_RATE_LIMIT + " " + start));
        assertUsesTheWholeLimit(jobs.named(HeaderDialect.RATE_LIMIT_STRUCTURED + " " + start));
    }

    private static void assertUsesTheWholeLimit(Job job) {
        assertThat(job.failures()).isEmpty();
        assertThat(job.refused()).isZero();
        assertThat(job.utilisation()).as(job.name()).isGreaterThanOrEqualTo(0.99);
    }
}
