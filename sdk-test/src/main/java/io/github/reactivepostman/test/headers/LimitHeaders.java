package io.github.reactivepostman.test.headers;

import io.github.reactivepostman.test.limit.Month;
import io.github.reactivepostman.test.limit.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells limits in the chosen dialects.
 *
 * @param dialects the dialects, all of them on every answer
 * @param rounding how a reset is rounded; null for what is usual in the dialect
 * @param retryHeaders the headers of a refusal
 */
public record LimitHeaders(
        List<HeaderDialect> dialects, @Nullable ResetRounding rounding, List<RetryHeader> retryHeaders) {
    /** Returns what the service is known to send. */
    public static LimitHeaders usual() {
        return new LimitHeaders(List.of(HeaderDialect.X_RATE_LIMIT), null, List.of(RetryHeader.RETRY_AFTER));
    }

    /** Returns the headers of an answer; a refusal by a window also tells when to come back. */
    public List<Header> write(Verdict verdict) {
        List<Header> headers = new ArrayList<>();
        dialects.forEach(dialect -> headers.addAll(new DialectWriter(dialect, rounding).write(verdict)));
        headers.addAll(month(verdict.month()));
        if (verdict.refusedBy() != null && !Month.BUCKET.equals(verdict.refusedBy())) {
            headers.addAll(retryAfter(Duration.ofNanos(verdict.told().resetsAt() - verdict.now()), verdict.now()));
        }
        return headers;
    }

    /** Returns the headers that say to come back after the given time. */
    public List<Header> retryAfter(Duration wait, long now) {
        return RetryWriter.write(retryHeaders, wait, now);
    }

    private List<Header> month(@Nullable Month month) {
        return month == null
                ? List.of()
                : dialects.stream()
                        .filter(dialect -> dialect != HeaderDialect.NONE)
                        .map(dialect -> dialect.prefixed() ? "X-RateLimit-" : "RateLimit-")
                        .distinct()
                        .flatMap(prefix -> month(prefix, month))
                        .toList();
    }

    private static Stream<Header> month(String prefix, Month month) {
        return Stream.of(
                new Header(prefix + "Limit-Month", Long.toString(month.limit())),
                new Header(prefix + "Remaining-Month", Long.toString(month.remaining())));
    }
}
