package io.github.reactivepostman.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MediansTest {

    private final Medians medians = new Medians();

    @Test
    void shouldIgnoreOneSlowRound() {
        for (double figure : new double[] {2, 900, 1, 3, 2}) {
            medians.add("ours", figure);
        }
        assertThat(medians.of("ours")).isEqualTo(2);
    }

    @Test
    void shouldCompareRoundByRound() {
        medians.add("ours", 10);
        medians.add("peer", 20);
        medians.add("ours", 100);
        medians.add("peer", 200);
        assertThat(medians.ratio("ours", "peer")).isEqualTo(0.5);
    }

    @Test
    void shouldSayOfWhatThereAreNoFigures() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> medians.of("nobody"))
                .withMessageContaining("nobody");
    }

    @Test
    void shouldPrintALineThatAProgramCanRead() {
        assertThat(new Result("permit", 50, "peer", 100, "ns"))
                .hasToString("RESULT permit ours=50.000 peer=peer:100.000 ratio=0.500 unit=ns");
    }
}
