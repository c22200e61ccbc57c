package io.github.reactivepostman.test.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FixedWindowTest {
    private static final long SECOND = 1_000_000_000L;

    private static FixedWindow window(WindowStart start) {
        return FixedWindow.of(2, Duration.ofSeconds(10), start);
    }

    @Test
    void shouldOpenWithTheFirstCall() {
        FixedWindow taken = window(WindowStart.FIRST_CALL).at(7 * SECOND).take(7 * SECOND);

        assertThat(taken.resetsAt(9 * SECOND)).isEqualTo(17 * SECOND);
        assertThat(taken.at(17 * SECOND - 1).remaining()).isEqualTo(1);
        assertThat(taken.at(17 * SECOND).remaining()).isEqualTo(2);
    }

    @Test
    void shouldNotReopenBeforeTheNextCall() {
        FixedWindow ended = window(WindowStart.FIRST_CALL).take(0).at(30 * SECOND);

        assertThat(ended.open()).isFalse();
        assertThat(ended.take(35 * SECOND).resetsAt(35 * SECOND)).isEqualTo(45 * SECOND);
    }

    @Test
    void shouldAlignToTheClock() {
        FixedWindow taken = window(WindowStart.ALIGNED).at(17 * SECOND).take(17 * SECOND);

        assertThat(taken.resetsAt(17 * SECOND)).isEqualTo(20 * SECOND);
        assertThat(taken.at(20 * SECOND - 1).used()).isEqualTo(1);
        assertThat(taken.at(20 * SECOND).used()).isZero();
        assertThat(taken.at(20 * SECOND).resetsAt(20 * SECOND)).isEqualTo(30 * SECOND);
    }

    @Test
    void shouldKeepTheEdgeOfAnAlignedWindowThatIsResetEarly() {
        FixedWindow reset =
                window(WindowStart.ALIGNED).at(17 * SECOND).take(17 * SECOND).reset();

        assertThat(reset.at(18 * SECOND).remaining()).isEqualTo(2);
        assertThat(reset.at(18 * SECOND).resetsAt(18 * SECOND)).isEqualTo(20 * SECOND);
    }

    @Test
    void shouldNeverReportLessThanNothingLeft() {
        FixedWindow lowered = window(WindowStart.FIRST_CALL).take(0).take(0).withLimit(1);

        assertThat(lowered.remaining()).isZero();
        assertThat(lowered.full()).isTrue();
    }

    @Test
    void shouldRejectWindowsWithoutLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> FixedWindow.of(1, Duration.ZERO, WindowStart.ALIGNED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FixedWindow.of(-1, Duration.ofSeconds(1), WindowStart.ALIGNED));
    }
}
