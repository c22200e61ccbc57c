package io.github.reactivepostman.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PollingTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Polling polling = Polling.defaults();

    @Test
    void shouldWaitNoLongerThanTheLongestTimeHoweverManyAnswersThereWere() {
        assertThat(polling.after(0)).isEqualTo(SECOND);
        assertThat(polling.after(4)).isEqualTo(Duration.ofSeconds(10));
        assertThat(polling.after(Long.MAX_VALUE)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void shouldRefuseTimesThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> polling.withInterval(Duration.ZERO, SECOND))
                .withMessage("'first' must be longer than zero, was PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> polling.withInterval(SECOND, Duration.ofMillis(1)))
                .withMessageContaining("'longest' must not be shorter");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> polling.withDeadline(SECOND.negated()))
                .withMessageContaining("'deadline'");
    }

    @Test
    void shouldReadWordsInAnyCaseAndTakeUnknownOnesForRunning() {
        assertThat(JobState.of("Completed", "completed", "failed", null)).isEqualTo(JobState.done());
        assertThat(JobState.of("failed", "completed", "failed", "why")).isEqualTo(JobState.failed("why"));
        assertThat(JobState.of("paused", "completed", "failed", "why")).isEqualTo(JobState.running());
        assertThat(JobState.of(null, "completed", "failed", "why")).isEqualTo(JobState.running());
    }
}
