package io.github.reactivepostman.test.headers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.limit.Family;
import io.github.reactivepostman.test.limit.Month;
import io.github.reactivepostman.test.limit.Verdict;
import io.github.reactivepostman.test.limit.WindowReading;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitHeadersTest {
    private static final long SECOND = 1_000_000_000L;
    private static final long NOW = 1_800_000_000L * SECOND + 250_000_000;
    private static final WindowReading ACCOUNT = new WindowReading(
            Family.ACCOUNT,
            300,
            299,
            60 * SECOND,
            NOW + Duration.ofMillis(41_500).toNanos());
    private static final WindowReading LISTS = new WindowReading(
            "lists", 10, 0, 10 * SECOND, NOW + Duration.ofMillis(2_100).toNanos());
    private static final Verdict ACCEPTED = new Verdict(null, List.of(ACCOUNT, LISTS), null, NOW);
    private static final Verdict REFUSED = new Verdict("lists", List.of(ACCOUNT, LISTS), null, NOW);

    private static List<String> write(Verdict verdict, @Nullable ResetRounding rounding, HeaderDialect... dialects) {
        LimitHeaders headers = new LimitHeaders(List.of(dialects), rounding, List.of());
        return lines(headers.write(verdict));
    }

    private static List<String> lines(List<Header> headers) {
        return headers.stream()
                .map(header -> header.name() + ": " + header.value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "X_RATE_LIMIT, X-RateLimit-, 1800000041",
        "X_RATE_LIMIT_DELTA, X-RateLimit-, 42",
        "X_RATE_LIMIT_MILLIS, X-RateLimit-, 1800000041750",
        "RATE_LIMIT, RateLimit-, 42"
    })
    void shouldWriteTheThreeHeaders(HeaderDialect dialect, String prefix, String reset) {
        assertThat(write(ACCEPTED, null, dialect))
                .containsExactly(prefix + "Limit: 300", prefix + "Remaining: 299", prefix + "Reset: " + reset);
    }

    @Test
    void shouldWriteTheCombinedForm() {
        assertThat(write(ACCEPTED, null, HeaderDialect.RATE_LIMIT_COMBINED))
                .containsExactly("RateLimit: limit=300, remaining=299, reset=42", "RateLimit-Policy: 300;w=60");
    }

    @Test
    void shouldWriteAllBucketsAsStructuredFields() {
        assertThat(write(ACCEPTED, null, HeaderDialect.RATE_LIMIT_STRUCTURED))
                .containsExactly(
                        "RateLimit: \"default\";r=299;t=42, \"lists\";r=0;t=3",
                        "RateLimit-Policy: \"default\";q=300;w=60, \"lists\";q=10;w=10");
    }

    @Test
    void shouldTellTheBucketThatRefused() {
        assertThat(write(REFUSED, null, HeaderDialect.X_RATE_LIMIT))
                .containsExactly("X-RateLimit-Limit: 10", "X-RateLimit-Remaining: 0", "X-RateLimit-Reset: 1800000002");
    }

    @Test
    void shouldRoundAsItIsTold() {
        assertThat(write(ACCEPTED, ResetRounding.CEILING, HeaderDialect.X_RATE_LIMIT))
                .contains("X-RateLimit-Reset: 1800000042");
        assertThat(write(ACCEPTED, ResetRounding.FLOOR, HeaderDialect.RATE_LIMIT))
                .contains("RateLimit-Reset: 41");
    }

    @Test
    void shouldWriteSeveralDialectsAtOnce() {
        assertThat(write(ACCEPTED, null, HeaderDialect.X_RATE_LIMIT, HeaderDialect.RATE_LIMIT))
                .hasSize(6);
        assertThat(write(REFUSED, null, HeaderDialect.NONE)).isEmpty();
    }

    @Test
    void shouldTellTheMonthWithThePrefixOfTheDialect() {
        Verdict verdict = new Verdict(null, List.of(ACCOUNT), new Month(10_000, 9_999), NOW);

        assertThat(write(verdict, null, HeaderDialect.X_RATE_LIMIT))
                .endsWith("X-RateLimit-Limit-Month: 10000", "X-RateLimit-Remaining-Month: 1");
        assertThat(write(verdict, null, HeaderDialect.RATE_LIMIT_COMBINED))
                .endsWith("RateLimit-Limit-Month: 10000", "RateLimit-Remaining-Month: 1");
        assertThat(write(verdict, null, HeaderDialect.NONE)).isEmpty();
    }

    @Test
    void shouldTellWhenToComeBackInEveryForm() {
        LimitHeaders headers = new LimitHeaders(List.of(HeaderDialect.NONE), null, List.of(RetryHeader.values()));

        assertThat(lines(headers.write(REFUSED)))
                .containsExactly(
                        "Retry-After: 3",
                        "Retry-After: Fri, 15 Jan 2027 08:00:03 GMT",
                        "X-RateLimit-RetryAfter: 3",
                        "RetryAfter: 3");
        assertThat(headers.write(ACCEPTED)).isEmpty();
    }

    @Test
    void shouldNotTellToComeBackWhenTheMonthIsUsedUp() {
        Verdict exhausted = new Verdict(Month.BUCKET, List.of(ACCOUNT), new Month(1, 1), NOW);

        assertThat(lines(LimitHeaders.usual().write(exhausted)))
                .contains("X-RateLimit-Remaining-Month: 0")
                .noneMatch(line -> line.startsWith("Retry"));
    }
}
