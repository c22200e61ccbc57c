package io.github.reactivepostman.api.environments;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.FakeExchange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EnvironmentVariableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"key\":\"k\",\"value\":\"t0p\",\"type\":\"secret\"}",
                "{\"key\":\"k\",\"value\":\"t0p\",\"secret\":true}",
                "{\"key\":\"k\",\"value\":\"t0p\",\"source\":{\"provider\":\"other\"}}",
                "{\"key\":\"k\",\"value\":\"x\",\"type\":\"default\",\"sessionValue\":\"t0p\"}"
            })
    void shouldNotPrintASecret(String json) {
        EnvironmentVariable variable = FakeExchange.JSON.readValue(json, EnvironmentVariable.class);

        assertThat(variable.toString()).contains("key=k").doesNotContain("t0p");
        assertThat(new Environment("e", "n", null, null, null, null, null, List.of(variable)).toString())
                .doesNotContain("t0p");
        assertThat(EnvironmentContent.of("n").with(variable).toString()).doesNotContain("t0p");
    }

    @Test
    void shouldPrintAPlainValueAndHideASecretOne() {
        assertThat(EnvironmentVariable.of("k", "plain").toString()).contains("value=plain");
        assertThat(EnvironmentVariable.ofSecret("k", "t0p").toString()).contains("value=REDACTED");
        assertThat(EnvironmentVariable.ofSecret("k", "t0p").withValue("t1p").toString())
                .doesNotContain("t1p");
    }

    @Test
    void shouldKeepFieldsThatAreNotKnown() {
        String json = "{\"key\":\"k\",\"value\":\"v\",\"loom\":{\"a\":[1,null]},\"warp\":null}";

        EnvironmentVariable variable = FakeExchange.JSON.readValue(json, EnvironmentVariable.class);

        assertThat(FakeExchange.JSON.<JsonNode>valueToTree(variable.withValue("w")))
                .isEqualTo(FakeExchange.JSON.readTree(json.replace("\"v\"", "\"w\"")));
    }
}
