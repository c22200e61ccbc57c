package io.github.reactivepostman.spring.autoconfigure;

import io.github.reactivepostman.retry.RetrySettings;
import java.time.Duration;

/** Puts properties upon the settings of the retries. */
final class RetryMapping {

    private RetryMapping() {}

    /** Returns the settings with what the properties at that path change. */
    static RetrySettings map(String path, RetryProperties retry, RetrySettings settings) {
        boolean maxFollows = retry.maxBackoff() != null;
        return new Layer<>(path, settings)
                .with("rate-limited-attempts", retry.rateLimitedAttempts(), RetrySettings::withRateLimitedAttempts)
                .with("attempts", retry.attempts(), RetrySettings::withAttempts)
                .with(
                        "first-backoff",
                        retry.firstBackoff(),
                        (s, v) -> s.withBackoff(v, maxFollows ? longer(v, s.maxBackoff()) : s.maxBackoff()))
                .with("max-backoff", retry.maxBackoff(), (s, v) -> s.withBackoff(s.firstBackoff(), v))
                .with("jitter", retry.jitter(), RetrySettings::withJitter)
                .settings();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
