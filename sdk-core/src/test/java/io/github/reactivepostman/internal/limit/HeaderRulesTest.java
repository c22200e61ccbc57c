package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules 1 to 3: what headers tell. */
class HeaderRulesTest {

    private static final String DATE = "Tue, 22 Jun 2021 19:51:24 GMT";
    private static final String RESET = "1624391544"; // one minute after the date

    private final HeaderReader reader = new HeaderReader();

    private Answer read(String... namesAndValues) {
        HttpHeaders headers = unchecked();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return reader.read(headers, 0);
    }

    private static HttpHeaders unchecked() {
        return DefaultHttpHeadersFactory.headersFactory().withValidation(false).newHeaders();
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).toSeconds();
    }

    @Nested
    @DisplayName("Rule 1: every dialect, in any case, any subset, several at once")
    class Dialects {

        @Test
        void shouldReadTheRecordedAnswer() {
            Answer answer = read(
                    "Date", DATE, "X-RateLimit-Limit", "60", "X-RateLimit-Remaining", "59", "X-RateLimit-Reset", RESET);
            assertThat(answer.readings()).singleElement().satisfies(reading -> {
                assertThat(reading.limit()).isEqualTo(60);
                assertThat(reading.remaining()).isEqualTo(59);
                assertThat(seconds(reading.resetNanos())).isEqualTo(60);
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"x-ratelimit-", "X-RATELIMIT-", "ratelimit-", "RateLimit-"})
        void shouldReadPlainHeadersInAnyCase(String prefix) {
            Answer answer = read(prefix + "limit", "300", prefix + "remaining", "12", prefix + "reset", "42");
            assertThat(answer.readings()).singleElement().satisfies(reading -> {
                assertThat(reading.limit()).isEqualTo(300);
                assertThat(reading.remaining()).isEqualTo(12);
                assertThat(seconds(reading.resetNanos())).isEqualTo(42);
            });
        }

        @Test
        void shouldReadTheCombinedFieldWithItsPolicy() {
            Answer answer = read("RateLimit", "limit=300, remaining=299, reset=42", "RateLimit-Policy", "300;w=60");
            assertThat(answer.readings()).singleElement().satisfies(reading -> {
                assertThat(reading.limit()).isEqualTo(300);
                assertThat(reading.remaining()).isEqualTo(299);
                assertThat(seconds(reading.resetNanos())).isEqualTo(42);
                assertThat(seconds(reading.windowNanos())).isEqualTo(60);
            });
        }

        @Test
        void shouldNotTakeAStrangersPolicyForTheAccounts() {
            Answer answer = read("X-RateLimit-Remaining", "7", "RateLimit-Policy", "\"foo\";w=5");
            assertThat(answer.readings())
                    .singleElement()
                    .satisfies(reading -> assertThat(reading.windowNanos()).isNegative());
        }

        @Test
        void shouldReadStructuredFieldsOfSeveralBuckets() {
            Answer answer = read(
                    "RateLimit",
                    "\"default\";r=299;t=42, \"lists\";r=3;t=7",
                    "RateLimit-Policy",
                    "\"default\";q=300;w=60, \"lists\";q=10;w=10");
            assertThat(answer.readings()).hasSize(2);
            Reading lists = answer.readings().stream()
                    .filter(reading -> "lists".equals(reading.name()))
                    .findFirst()
                    .orElseThrow();
            assertThat(lists.limit()).isEqualTo(10);
            assertThat(lists.remaining()).isEqualTo(3);
            assertThat(seconds(lists.windowNanos())).isEqualTo(10);
            assertThat(answer.readings().get(0).limit()).isEqualTo(300);
        }

        @Test
        void shouldJoinDialectsThatTellTheSameBucketToOneReading() {
            Answer answer = read(
                    "Date", DATE,
                    "X-RateLimit-Limit", "300",
                    "X-RateLimit-Remaining", "10",
                    "X-RateLimit-Reset", RESET,
                    "RateLimit", "\"default\";r=9;t=42",
                    "RateLimit-Policy", "\"default\";q=300;w=60");
            assertThat(answer.readings()).singleElement().satisfies(reading -> {
                assertThat(reading.remaining()).isEqualTo(9);
                assertThat(seconds(reading.windowNanos())).isEqualTo(60);
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"Retry-After", "X-RateLimit-RetryAfter", "RetryAfter", "retry-after"})
        void shouldReadWhenToComeBack(String name) {
            assertThat(seconds(read(name, "17").retryAfterNanos())).isEqualTo(17);
        }

        @Test
        void shouldReadADateToComeBackAgainstTheAnswersDate() {
            Answer answer = read("Date", DATE, "Retry-After", "Tue, 22 Jun 2021 19:51:54 GMT");
            assertThat(seconds(answer.retryAfterNanos())).isEqualTo(30);
        }

        @ParameterizedTest
        @ValueSource(strings = {"X-RateLimit-", "RateLimit-"})
        void shouldReadTheMonth(String prefix) {
            Answer answer = read(prefix + "Limit-Month", "10000", prefix + "Remaining-Month", "9876");
            assertThat(answer.monthLimit()).isEqualTo(10_000);
            assertThat(answer.monthRemaining()).isEqualTo(9876);
        }
    }

    @Nested
    @DisplayName("Rule 2: a reset is told by its size, and the more precise and the stricter win")
    class Resets {

        @ParameterizedTest
        @CsvSource({"42, 42", "1624391544, 60", "1624391544500, 60"})
        void shouldTellSecondsFromEpochSecondsFromEpochMilliseconds(String reset, long expected) {
            Answer answer = read("Date", DATE, "X-RateLimit-Reset", reset);
            assertThat(seconds(answer.readings().get(0).resetNanos())).isEqualTo(expected);
        }

        @Test
        void shouldPreferTheRelativeResetAndTheStricterNumbers() {
            Answer answer = read(
                    "Date", DATE,
                    "X-RateLimit-Limit", "300",
                    "X-RateLimit-Remaining", "20",
                    "X-RateLimit-Reset", RESET,
                    "RateLimit-Limit", "250",
                    "RateLimit-Remaining", "21",
                    "RateLimit-Reset", "42");
            assertThat(answer.readings()).singleElement().satisfies(reading -> {
                assertThat(reading.limit()).isEqualTo(250);
                assertThat(reading.remaining()).isEqualTo(20);
                assertThat(seconds(reading.resetNanos())).isEqualTo(42);
                assertThat(reading.absolute()).isFalse();
            });
        }

        @Test
        void shouldCarryTheServersClockOnWhenAnAnswerHasNoDate() {
            read("Date", DATE);
            HttpHeaders headers = new DefaultHttpHeaders().set("X-RateLimit-Reset", RESET);
            Answer answer = reader.read(headers, Duration.ofSeconds(20).toNanos());
            assertThat(seconds(answer.readings().get(0).resetNanos())).isEqualTo(40);
        }

        @Test
        void shouldNotCompareAnEpochResetWithTheLocalClock() {
            assertThat(read("X-RateLimit-Limit", "60", "X-RateLimit-Reset", RESET)
                            .readings()
                            .get(0)
                            .tellsReset())
                    .isFalse();
        }
    }

    @Nested
    @DisplayName("Rule 3: what makes no sense is passed over one by one")
    class Malformed {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "-1", "abc", "3e2", "99999999999999999999", "300, 300", "0", "1.5", "\u0663"})
        void shouldIgnoreABadLimitAndKeepTheRest(String limit) {
            Answer answer = read("X-RateLimit-Limit", limit, "X-RateLimit-Remaining", "7", "X-RateLimit-Reset", "42");
            assertThat(answer.readings()).singleElement().satisfies(reading -> {
                assertThat(reading.limit()).isNegative();
                assertThat(reading.remaining()).isEqualTo(7);
                assertThat(seconds(reading.resetNanos())).isEqualTo(42);
            });
            assertThat(reader.malformed()).isEqualTo(1);
        }

        @Test
        void shouldIgnoreMoreLeftThanThereIs() {
            Answer answer = read("X-RateLimit-Limit", "60", "X-RateLimit-Remaining", "61");
            assertThat(answer.readings().get(0).remaining()).isNegative();
        }

        @Test
        void shouldIgnoreAResetLongPastOrFarAway() {
            assertThat(read("Date", DATE, "X-RateLimit-Remaining", "1", "X-RateLimit-Reset", "1600000000")
                            .readings()
                            .get(0)
                            .tellsReset())
                    .isFalse();
            assertThat(read("X-RateLimit-Remaining", "1", "X-RateLimit-Reset", "999999999")
                            .readings()
                            .get(0)
                            .tellsReset())
                    .isFalse();
        }

        @Test
        void shouldTakeAResetEqualToTheDateAsNow() {
            Answer answer = read("Date", DATE, "X-RateLimit-Reset", "1624391484");
            assertThat(answer.readings().get(0).resetNanos()).isZero();
        }
    }

    private static final List<String> NAMES = List.of(
            "Date",
            "X-RateLimit-Limit",
            "X-RateLimit-Remaining",
            "X-RateLimit-Reset",
            "RateLimit-Limit",
            "RateLimit-Remaining",
            "RateLimit-Reset",
            "RateLimit",
            "RateLimit-Policy",
            "Retry-After",
            "X-RateLimit-RetryAfter",
            "RetryAfter",
            "X-RateLimit-Limit-Month",
            "RateLimit-Remaining-Month");

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> garbage = Arbitraries.strings().ofMaxLength(60);
        Arbitrary<String> fields =
                Arbitraries.strings().withChars("\"=;,rtqw limt0123456789-").ofMaxLength(80);
        Arbitrary<String> numbers = Arbitraries.longs().map(String::valueOf);
        return Arbitraries.oneOf(garbage, fields, numbers, Arbitraries.of(DATE, RESET, "42", "limit=3, reset=4"));
    }

    @Provide
    Arbitrary<List<String[]>> chaos() {
        Arbitrary<String[]> header =
                Combinators.combine(Arbitraries.of(NAMES), values()).as((name, value) -> new String[] {name, value});
        return header.list().ofMaxSize(20);
    }

    @Property(tries = 2000)
    void noHeadersThrowOrTellNonsense(@ForAll("chaos") List<String[]> chaos) {
        HttpHeaders headers =
                DefaultHttpHeadersFactory.headersFactory().withValidation(false).newHeaders();
        chaos.forEach(header -> headers.add(header[0], header[1]));
        Answer answer = new HeaderReader().read(headers, 0);
        assertThat(answer.readings()).hasSizeLessThanOrEqualTo(33).allSatisfy(reading -> {
            assertThat(reading.limit()).isNotZero().isLessThanOrEqualTo(1_000_000_000);
            assertThat(reading.remaining()).isGreaterThanOrEqualTo(-1);
            assertThat((double) reading.resetNanos())
                    .isCloseTo(0, within((double) Duration.ofDays(62).toNanos()));
        });
    }

    @Property(tries = 500)
    void everyNumberInRangeIsReadBack(@ForAll("numbers") long number) {
        assertThat(Digits.parse(" " + number + " ")).isEqualTo(number);
        assertThat(Digits.parse("-" + number)).isEqualTo(-1);
    }

    @Provide
    Arbitrary<Long> numbers() {
        return Arbitraries.longs().between(0, 999_999_999_999_999_999L);
    }
}
