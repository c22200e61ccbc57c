package io.github.reactivepostman.retry;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry-After}: seconds, or a date that is compared with the server's own clock. */
final class RetryAfter {

    private static final long LONGEST = Duration.ofDays(365).toSeconds();

    private RetryAfter() {}

    /** Returns the milliseconds to wait, never negative; null when none are told, or not in a form that HTTP knows. */
    static @Nullable Long millis(HttpHeaders headers) {
        String value = headers.firstValue("Retry-After").map(String::strip).orElse("");
        if (value.isEmpty()) {
            return null;
        }
        return value.chars().allMatch(c -> c >= '0' && c <= '9') ? seconds(value) : untilDate(value, headers);
    }

    private static Long seconds(String digits) {
        return 1000 * (digits.length() > 9 ? LONGEST : Math.min(LONGEST, Long.parseLong(digits)));
    }

    private static @Nullable Long untilDate(String value, HttpHeaders headers) {
        Instant until = date(value);
        Instant sent = date(headers.firstValue("Date").orElse(""));
        return until == null || sent == null
                ? null
                : Math.max(0, Duration.between(sent, until).toMillis());
    }

    private static @Nullable Instant date(String value) {
        try {
            return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
