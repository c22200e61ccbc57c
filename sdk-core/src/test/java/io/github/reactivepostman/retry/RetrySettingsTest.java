package io.github.reactivepostman.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetrySettingsTest {

    private static final RetrySettings DEFAULTS = RetrySettings.defaults();

    @Test
    void shouldHaveDefaults() {
        assertThat(DEFAULTS).isEqualTo(new RetrySettings(5, 3, Duration.ofMillis(200), Duration.ofSeconds(10), 0.5));
    }

    @Test
    void shouldNeverSendAgainWhenToldSo() {
        assertThat(RetrySettings.none().attempts()).isEqualTo(1);
        assertThat(RetrySettings.none().rateLimitedAttempts()).isEqualTo(1);
    }

    @Test
    void shouldNameTheSettingThatIsNotPossible() {
        assertThatThrownBy(() -> DEFAULTS.withAttempts(0)).hasMessageStartingWith("attempts must be at least 1");
        assertThatThrownBy(() -> DEFAULTS.withRateLimitedAttempts(-1))
                .hasMessageStartingWith("rateLimitedAttempts must be at least 1");
        assertThatThrownBy(() -> DEFAULTS.withBackoff(Duration.ZERO, Duration.ZERO))
                .hasMessageStartingWith("firstBackoff must be at least 1 millisecond");
        assertThatThrownBy(() -> DEFAULTS.withBackoff(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .hasMessageStartingWith("maxBackoff must not be shorter than firstBackoff");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, Double.NaN})
    void shouldRefuseAJitterThatCouldMakeTheTimeNegative(double jitter) {
        assertThatThrownBy(() -> DEFAULTS.withJitter(jitter)).hasMessageStartingWith("jitter must be from 0");
    }
}
