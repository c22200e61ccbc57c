package io.github.reactivepostman.api.environments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.api.FakeExchange;
import org.junit.jupiter.api.Test;

class EnvironmentPatchTest {

    @Test
    void shouldWriteAdditions() {
        EnvironmentPatch patch = EnvironmentPatch.adding()
                .variable(1, EnvironmentVariable.of("host", "h"))
                .description(0, "d");

        assertThat(json(patch))
                .isEqualTo("[{\"op\":\"add\",\"path\":\"/values/1\",\"value\":{\"key\":\"host\",\"value\":\"h\","
                        + "\"type\":\"default\",\"enabled\":true}},"
                        + "{\"op\":\"add\",\"path\":\"/values/0/description\",\"value\":\"d\"}]");
    }

    @Test
    void shouldWriteReplacements() {
        EnvironmentPatch patch = EnvironmentPatch.replacing()
                .name("n")
                .key(0, "k")
                .value(0, "v")
                .type(0, VariableType.SECRET)
                .enabled(1, false)
                .description(1, "")
                .source(2, VaultSource.of("v1", "s1"));

        assertThat(json(patch))
                .isEqualTo("[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"n\"},"
                        + "{\"op\":\"replace\",\"path\":\"/values/0/key\",\"value\":\"k\"},"
                        + "{\"op\":\"replace\",\"path\":\"/values/0/value\",\"value\":\"v\"},"
                        + "{\"op\":\"replace\",\"path\":\"/values/0/type\",\"value\":\"secret\"},"
                        + "{\"op\":\"replace\",\"path\":\"/values/1/enabled\",\"value\":false},"
                        + "{\"op\":\"replace\",\"path\":\"/values/1/description\",\"value\":\"\"},"
                        + "{\"op\":\"replace\",\"path\":\"/values/2/source\",\"value\":{\"provider\":\"postman\","
                        + "\"postman\":{\"vaultId\":\"v1\",\"secretId\":\"s1\",\"type\":\"cloud\"}}}]");
    }

    @Test
    void shouldRemoveFromTheLastToTheFirst() {
        assertThat(json(EnvironmentPatch.removing(1, 3, 1, 10)))
                .isEqualTo("[{\"op\":\"remove\",\"path\":\"/values/10\"},{\"op\":\"remove\",\"path\":\"/values/3\"},"
                        + "{\"op\":\"remove\",\"path\":\"/values/1\"}]");
    }

    @Test
    void shouldNotChangeThePatchItStartsFrom() {
        EnvironmentPatch.Replace start = EnvironmentPatch.replacing().name("n");
        String before = json(start);

        assertThat(json(start.value(0, "v"))).isNotEqualTo(before);
        assertThat(json(start)).isEqualTo(before);
    }

    @Test
    void shouldPrintNoValues() {
        assertThat(EnvironmentPatch.replacing().value(0, "t0p").value(1, "s3cret"))
                .hasToString("EnvironmentPatch[replace /values/0/value, replace /values/1/value]");
        assertThat(EnvironmentPatch.adding()
                        .variable(0, EnvironmentVariable.of("k", "t0p"))
                        .toString())
                .doesNotContain("t0p");
    }

    @Test
    void shouldRefusePositionsBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnvironmentPatch.removing(2, -1))
                .withMessage("'position' must be at least 0, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnvironmentPatch.replacing().value(-1, "v"))
                .withMessage("'position' must be at least 0, was -1");
    }

    private static String json(EnvironmentPatch patch) {
        return FakeExchange.JSON.writeValueAsString(patch.operations());
    }
}
