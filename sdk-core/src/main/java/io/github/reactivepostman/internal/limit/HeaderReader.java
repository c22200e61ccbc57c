package io.github.reactivepostman.internal.limit;

import io.netty.handler.codec.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the limit headers of an answer in all their dialects, any case, any subset, several at once.
 *
 * <p>A value that makes no sense is passed over on its own, counted, and logged once. Safe to use from any thread.
 */
final class HeaderReader {

    private static final Logger log = LoggerFactory.getLogger(HeaderReader.class);

    private static final List<String> RETRY_HEADERS = List.of("Retry-After", "X-RateLimit-RetryAfter", "RetryAfter");

    private final ServerClock clock = new ServerClock();
    private final AtomicLong malformed = new AtomicLong();
    private final AtomicBoolean warned = new AtomicBoolean();

    /** Reads the headers of an answer received at the given monotonic time. */
    Answer read(HttpHeaders headers, long nanoTime) {
        LimitValues values = new LimitValues(clock.read(headers.get("Date"), nanoTime));
        Answer answer = new Answer(
                readings(headers, values),
                retryAfter(headers, values),
                values.count(first(headers, "X-RateLimit-Limit-Month", "RateLimit-Limit-Month")),
                values.count(first(headers, "X-RateLimit-Remaining-Month", "RateLimit-Remaining-Month")),
                values.malformed());
        noteMalformed(answer.malformed());
        return answer;
    }

    /** Returns how many values could not be used so far. */
    long malformed() {
        return malformed.get();
    }

    /** Returns the service's clock minus the local one; null when the service's was never told. */
    @Nullable Duration clockSkew(long nanoTime, Instant now) {
        return clock.skew(nanoTime, now);
    }

    private static List<Reading> readings(HttpHeaders headers, LimitValues values) {
        Reading plain = triple(headers, values, "X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset")
                .with(triple(headers, values, "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"));
        String combined = headers.get("RateLimit");
        String policy = headers.get("RateLimit-Policy");
        if (combined == null && policy == null) {
            return plain.tellsAnything() ? List.of(plain) : List.of();
        }
        return new FieldDialect(values, headers.getAll("RateLimit"), headers.getAll("RateLimit-Policy")).joined(plain);
    }

    private static Reading triple(
            HttpHeaders headers, LimitValues values, String limit, String remaining, String reset) {
        return values.reading(headers.get(limit), headers.get(remaining), headers.get(reset));
    }

    private static long retryAfter(HttpHeaders headers, LimitValues values) {
        long longest = -1;
        for (String name : RETRY_HEADERS) {
            longest = Math.max(longest, values.retryAfter(headers.get(name)));
        }
        return longest;
    }

    private static @Nullable String first(HttpHeaders headers, String one, String other) {
        String value = headers.get(one);
        return value != null ? value : headers.get(other);
    }

    private void noteMalformed(int count) {
        if (count > 0) {
            malformed.addAndGet(count);
            if (warned.compareAndSet(false, true)) {
                log.warn("An answer has limit headers that make no sense; they are ignored, here and from now on");
            }
        }
    }
}
