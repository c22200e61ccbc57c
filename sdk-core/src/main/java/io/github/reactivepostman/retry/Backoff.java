package io.github.reactivepostman.retry;

import io.github.reactivepostman.error.PostmanResponseException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The time before the next attempt: what the answer asked for, else twice the time before, varied at random. */
record Backoff(RetrySettings settings) {

    /** Resilience4j stops at exactly this, and repeats at once on any other negative number. */
    private static final long STOP = -1;

    long millis(int attempt, @Nullable Throwable error) {
        Long asked = error instanceof PostmanResponseException answer ? RetryAfter.millis(answer.headers()) : null;
        if (asked == null) {
            return exponential(attempt);
        }
        return asked > settings.maxBackoff().toMillis() ? STOP : asked;
    }

    private long exponential(int attempt) {
        double max = settings.maxBackoff().toMillis();
        double base = Math.min(max, settings.firstBackoff().toMillis() * Math.pow(2, attempt - 1.0));
        double factor = 1 + settings.jitter() * (2 * ThreadLocalRandom.current().nextDouble() - 1);
        return Math.round(Math.min(max, base * factor));
    }
}
