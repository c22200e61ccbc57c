package io.github.reactivepostman.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrowdTest {

    @Test
    void shouldMeasureCallsBesideWaitingOnes() {
        Crowd crowd = Crowd.of(1_000);
        assertThat(crowd.nanosPerCall(2)).isPositive();
        crowd.close();
        assertThat(Crowd.heapPerWaiter(10_000)).isPositive();
        assertThat(Watchers.statesPerSecond(10, 1_000)).isPositive();
    }
}
