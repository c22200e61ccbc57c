package io.github.reactivepostman.benchmarks.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.benchmarks.limit.Contender.Calls;
import io.github.reactivepostman.benchmarks.limit.Contender.Target;
import io.github.reactivepostman.test.PostmanEmulator;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScenarioTest {

    private static final Duration WINDOW = Duration.ofSeconds(10);

    @ParameterizedTest
    @EnumSource
    void shouldBeFinishedByEveryContenderWithinTheLimit(Contender contender) {
        try (PostmanEmulator emulator = Scenario.alone().start(20, WINDOW);
                Calls calls = contender.open(new Target(emulator.baseUri(), emulator.apiKey(), 20, WINDOW))) {
            assertThat(Job.run(calls, 20).block(WINDOW)).matches(job -> job.failed() == 0);
            assertThat(emulator.accepted()).isEqualTo(20);
        }
    }

    @Test
    void shouldKnowHowLongTheLimitMakesAJobTake() {
        assertThat(Scenario.alone().windows(240, 60)).isEqualTo(3);
        assertThat(Scenario.alone().windows(241, 60)).isEqualTo(4);
        assertThat(Scenario.partlyUsed(60).windows(240, 60)).isEqualTo(4);
        assertThat(Scenario.besideAnother(60, WINDOW).windows(240, 60)).isEqualTo(4);
    }
}
