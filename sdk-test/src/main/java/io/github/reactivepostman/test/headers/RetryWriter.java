package io.github.reactivepostman.test.headers;

import java.time.Duration;
import java.util.List;

/** Writes when to come back; always rounded up. */
final class RetryWriter {
    private static final long SECOND = 1_000_000_000L;

    private RetryWriter() {}

    static List<Header> write(List<RetryHeader> forms, Duration wait, long now) {
        long seconds = ResetRounding.CEILING.divide(wait.toNanos(), SECOND);
        long date = ResetRounding.CEILING.divide(now + wait.toNanos(), SECOND);
        return forms.stream().map(form -> header(form, seconds, date)).toList();
    }

    private static Header header(RetryHeader form, long seconds, long date) {
        return switch (form) {
            case RETRY_AFTER -> new Header("Retry-After", Long.toString(seconds));
            case RETRY_AFTER_DATE -> new Header("Retry-After", HttpDate.ofEpochSecond(date));
            case X_RATELIMIT_RETRYAFTER -> new Header("X-RateLimit-RetryAfter", Long.toString(seconds));
            case RETRYAFTER -> new Header("RetryAfter", Long.toString(seconds));
        };
    }
}
