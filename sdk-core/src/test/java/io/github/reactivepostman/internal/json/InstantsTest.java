package io.github.reactivepostman.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class InstantsTest {

    private static final JsonMapper JSON = PostmanMapper.builder().build();

    record Dated(@Nullable Instant at, @Nullable String name) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-01T09:00:00.123Z      | 2024-03-01T09:00:00.123Z
            2024-03-01T09:00:00Z          | 2024-03-01T09:00:00Z
            2024-03-01T09:00Z             | 2024-03-01T09:00:00Z
            2024-03-01t09:00:00z          | 2024-03-01T09:00:00Z
            2024-03-01T09:00:00.123456789Z| 2024-03-01T09:00:00.123456789Z
            2024-03-01T09:00:00+02:00     | 2024-03-01T07:00:00Z
            2024-03-01T09:00:00.5-0530    | 2024-03-01T14:30:00.500Z
            2024-03-01T09:00:00+02        | 2024-03-01T07:00:00Z
            2024-03-01 09:00:00           | 2024-03-01T09:00:00Z
            2024-03-01T09:00:00           | 2024-03-01T09:00:00Z
            2024-03-01                    | 2024-03-01T00:00:00Z
            Tue, 22 Jun 2021 19:51:24 GMT | 2021-06-22T19:51:24Z
            """)
    void shouldReadEveryFormOfTheService(String text, Instant expected) {
        assertThat(Instants.parse(text)).isEqualTo(expected);
        assertThat(JSON.readValue(JSON.writeValueAsString(List.of(text)), Instant[].class))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"  \"",
                "\"never\"",
                "\"2024-13-01\"",
                "null",
                "true",
                "{\"a\":[1]}",
                "[[1],2]",
                "1e400"
            })
    void shouldReadAnythingElseAsNullAndGoOnBehindIt(String json) {
        Dated dated = JSON.readValue("{\"at\":" + json + ",\"name\":\"next\"}", Dated.class);

        assertThat(dated).isEqualTo(new Dated(null, "next"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1970-01-01T00:00:00Z", "1709283600123, 2024-03-01T09:00:00.123Z", "-1, 1969-12-31T23:59:59.999Z"})
    void shouldReadANumberAsMilliseconds(String json, Instant expected) {
        assertThat(JSON.readValue("{\"at\":" + json + "}", Dated.class).at()).isEqualTo(expected);
    }

    @Property
    void shouldNeverFailOnAnyText(@ForAll("texts") String text) {
        Dated dated = JSON.readValue("{\"at\":" + JSON.writeValueAsString(text) + "}", Dated.class);

        assertThat(dated.at()).isEqualTo(Instants.parse(text));
    }

    @Property
    void shouldNeverFailOnAnyNumber(@ForAll("numbers") String number) {
        Instant expected;
        try {
            expected = Instant.ofEpochMilli(Long.parseLong(number));
        } catch (NumberFormatException notALong) {
            expected = null;
        }

        assertThat(JSON.readValue("{\"at\":" + number + "}", Dated.class).at()).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> dateLike =
                Arbitraries.strings().withChars("0123456789-+:.TZ ,GMTueJn").ofMaxLength(40);
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(60), dateLike);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.bigIntegers().map(String::valueOf),
                Arbitraries.longs().map(String::valueOf),
                Arbitraries.doubles().map(String::valueOf));
    }
}
