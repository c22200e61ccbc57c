package io.github.reactivepostman.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PostmanMapperTest {

    private static final JsonMapper JSON = PostmanMapper.builder().build();

    record Thing(@Nullable String id, @Nullable Color color, List<String> tags) {
        Thing {
            tags = Values.list(tags);
        }
    }

    record Color(@JsonValue String value) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Color {}
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "'\"12\"', 12", "9223372036854775808, 9223372036854775808", "'\"1-a\"', 1-a"})
    void shouldReadAnIdThatIsANumberOrAText(String json, String id) {
        assertThat(JSON.readValue("{\"id\":" + json + "}", Thing.class).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "", "a shade nobody knew"})
    void shouldKeepEveryValueOfAnOpenEnum(String value) {
        String json = JSON.writeValueAsString(new Thing(null, new Color(value), List.of()));

        assertThat(json).isEqualTo("{\"color\":\"" + value + "\",\"tags\":[]}");
        assertThat(JSON.readValue(json, Thing.class).color()).isEqualTo(new Color(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"tags\":null}", "{\"tags\":[]}", "{\"tags\":[null]}"})
    void shouldReadAListThatIsNotThereAsEmpty(String json) {
        assertThat(JSON.readValue(json, Thing.class).tags()).isEmpty();
    }

    @Test
    void shouldIgnoreUnknownFields() {
        assertThat(JSON.readValue("{\"new\":1}", Thing.class)).isEqualTo(new Thing(null, null, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"totalCount\":3}", "{\"total\":3}", "{\"total\":3.0}", "{\"total\":\"3\"}"})
    void shouldReadTheTotalByEitherNameAndAnyForm(String json) {
        assertThat(JSON.readValue(json, PageMeta.class).total()).isEqualTo(3);
    }
}
