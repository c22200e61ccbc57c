package io.github.reactivepostman.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.reactivepostman.internal.json.PostmanMapper;
import io.github.reactivepostman.internal.json.PostmanModule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class PatchTest {

    record Change(
            @Nullable String name,
            Patch<String> summary,
            Patch<Map<String, Instant>> dates,
            Patch<List<Integer>> marks) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Stubborn(Patch<String> summary) {}

    private static final Change CHANGE = new Change(null, Patch.keep(), Patch.clear(), Patch.set(List.of()));

    @Test
    void shouldWriteKeepAsAbsentClearAsNullAndSetAsTheValue() {
        assertThat(PostmanMapper.builder().build().writeValueAsString(CHANGE))
                .isEqualTo("{\"dates\":null,\"marks\":[]}");
    }

    @Test
    void shouldWriteTheValueAsItsTypeIsWritten() {
        Change change = new Change(
                "n", Patch.set("s"), Patch.set(Map.of("at", Instant.parse("2024-03-01T09:00:00Z"))), Patch.keep());

        assertThat(PostmanMapper.builder().build().writeValueAsString(change))
                .isEqualTo("{\"name\":\"n\",\"summary\":\"s\",\"dates\":{\"at\":\"2024-03-01T09:00:00Z\"}}");
    }

    @ParameterizedTest
    @EnumSource(
            value = JsonInclude.Include.class,
            names = {"ALWAYS", "NON_NULL", "NON_ABSENT", "NON_EMPTY", "NON_DEFAULT"})
    void shouldLeaveKeepOutWhateverTheMapperIncludes(JsonInclude.Include include) {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new PostmanModule())
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(include))
                .build();

        assertThat(mapper.valueToTree(CHANGE).has("summary")).isFalse();
        assertThat(mapper.valueToTree(CHANGE).path("dates").isNull()).isTrue();
        assertThat(mapper.writeValueAsString(new Stubborn(Patch.keep()))).isEqualTo("{}");
        assertThat(mapper.writeValueAsString(new Stubborn(Patch.set("")))).isEqualTo("{\"summary\":\"\"}");
    }

    @Test
    void shouldBeAValue() {
        assertThat(Patch.set("a")).isEqualTo(Patch.set("a")).isNotEqualTo(Patch.set("b"));
        assertThat(Patch.keep()).isEqualTo(Patch.keep()).isNotEqualTo(Patch.clear());
        assertThat(Patch.set("a")).hasToString("Set[value=a]");
        assertThat(Patch.clear()).hasToString("Clear[]");
    }

    @Test
    void shouldRefuseToSetNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Patch.set((new String[1])[0]))
                .withMessageContaining("Patch.clear()");
    }
}
