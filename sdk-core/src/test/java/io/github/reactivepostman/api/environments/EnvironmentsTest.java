package io.github.reactivepostman.api.environments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.api.FakeExchange;
import io.github.reactivepostman.api.SentCall;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class EnvironmentsTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Instant CREATED = Instant.parse("2024-03-01T09:00:00Z");
    private static final Instant UPDATED = Instant.parse("2024-03-02T09:00:00Z");
    private static final EnvironmentRef REF = new EnvironmentRef("e1", "Steam", "87340021-e1");

    private final FakeExchange exchange = new FakeExchange();
    private final Environments environments = new Environments(exchange);

    @Test
    void shouldListEveryEnvironment() {
        StepVerifier.create(environments.list())
                .expectNext(new EnvironmentSummary("e1", "Steam", "87340021-e1", "87340021", false, CREATED, UPDATED))
                .expectNext(new EnvironmentSummary("e2", "Water", null, null, null, null, null))
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(exchange.call().line()).isEqualTo("GET /environments");
        assertThat(exchange.call().query()).isEmpty();
    }

    @Test
    void shouldListTheEnvironmentsOfAWorkspace() {
        StepVerifier.create(environments.list("w1"))
                .expectNextCount(2)
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(exchange.call().query()).containsExactly(Map.entry("workspace", "w1"));
    }

    @Test
    void shouldReadAnEnvironment() {
        StepVerifier.create(environments.get("87340021-e1"))
                .assertNext(environment -> {
                    assertThat(environment.name()).isEqualTo("Steam");
                    assertThat(environment.createdAt()).isEqualTo(CREATED);
                    assertThat(environment.values())
                            .extracting(EnvironmentVariable::key)
                            .containsExactly("host", "token", "apiKey", "odd");
                    EnvironmentVariable vault = environment.values().get(2);
                    assertThat(vault.value()).isNull();
                    assertThat(vault.source()).isEqualTo(VaultSource.of("v1", "s1"));
                    assertThat(environment.values().get(3).value()).isEqualTo("5");
                    assertThat(environment.values().get(3).type()).isEqualTo(new VariableType("any"));
                })
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(exchange.call().line()).isEqualTo("GET /environments/87340021-e1");
    }

    @Test
    void shouldSendBackWhatItRead() {
        Mono<EnvironmentRef> copied = environments
                .get("e1")
                .flatMap(environment ->
                        environments.replace("e1", environment.content().withName("Steam")));

        StepVerifier.create(copied).expectNext(REF).expectComplete().verify(TIMEOUT);
        SentCall replace = exchange.calls().get(1);
        assertThat(replace.line()).isEqualTo("PUT /environments/e1");
        assertThat(replace.json())
                .contains("{\"key\":\"host\",\"value\":\"https://example.org\",\"type\":\"default\",\"enabled\":true,"
                        + "\"description\":\"Where it runs.\"}")
                .contains("\"secret\":true,\"source\":{\"provider\":\"postman\",\"postman\":{\"vaultId\":\"v1\","
                        + "\"secretId\":\"s1\",\"type\":\"cloud\"}}")
                .contains("\"type\":\"any\",\"loom\":{\"warp\":[1,null]}")
                .doesNotContain("more", "hidesValue", "createdAt");
    }

    @Test
    void shouldCreateAnEnvironment() {
        EnvironmentContent content = EnvironmentContent.of("Steam")
                .with(EnvironmentVariable.of("host", "h").withDescription("d"))
                .with(EnvironmentVariable.ofSecret("token", "t").withEnabled(false))
                .with(EnvironmentVariable.ofVault("key", VaultSource.of("v1", "s1")));

        StepVerifier.create(environments.create("w1", content))
                .expectNext(REF)
                .expectComplete()
                .verify(TIMEOUT);
        SentCall call = exchange.call();
        assertThat(call.line()).isEqualTo("POST /environments");
        assertThat(call.query()).containsExactly(Map.entry("workspace", "w1"));
        assertThat(call.json())
                .isEqualTo("{\"environment\":{\"name\":\"Steam\",\"values\":["
                        + "{\"key\":\"host\",\"value\":\"h\",\"type\":\"default\",\"enabled\":true,"
                        + "\"description\":\"d\"},"
                        + "{\"key\":\"token\",\"value\":\"t\",\"type\":\"secret\",\"enabled\":false},"
                        + "{\"key\":\"key\",\"value\":\"\",\"type\":\"default\",\"enabled\":true,\"secret\":true,"
                        + "\"source\":{\"provider\":\"postman\",\"postman\":{\"vaultId\":\"v1\","
                        + "\"secretId\":\"s1\",\"type\":\"cloud\"}}}]}}");
        assertThat(call.endpoint().isRepeatable()).isFalse();
    }

    @Test
    void shouldReplaceWithNoVariables() {
        StepVerifier.create(environments.replace("e1", EnvironmentContent.of("Steam")))
                .expectNext(REF)
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(exchange.call().json()).isEqualTo("{\"environment\":{\"name\":\"Steam\",\"values\":[]}}");
        assertThat(exchange.call().endpoint().isRepeatable()).isTrue();
    }

    @Test
    void shouldPatchAnEnvironment() {
        StepVerifier.create(
                        environments.patch("e1", EnvironmentPatch.replacing().name("Steam")))
                .expectNext(
                        new Environment("e1", "Steam", "87340021-e1", "87340021", null, CREATED, UPDATED, List.of()))
                .expectComplete()
                .verify(TIMEOUT);
        SentCall call = exchange.call();
        assertThat(call.line()).isEqualTo("PATCH /environments/e1");
        assertThat(call.json()).isEqualTo("[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"Steam\"}]");
        assertThat(call.endpoint().isRepeatable()).isFalse();
    }

    @Test
    void shouldDeleteAnEnvironment() {
        StepVerifier.create(environments.delete("e1")).expectComplete().verify(TIMEOUT);
        assertThat(exchange.call().line()).isEqualTo("DELETE /environments/e1");
    }

    @Test
    void shouldRefuseWhatTheServiceRequiresWhenItIsBlank() {
        EnvironmentContent content = EnvironmentContent.of("Steam");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> environments.create("", content))
                .withMessage("'workspaceId' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> environments.list(" "))
                .withMessage("'workspaceId' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> content.withName(""))
                .withMessage("'name' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnvironmentVariable.of("", "v"))
                .withMessage("'key' must not be blank");
        assertThat(exchange.calls()).isEmpty();
    }
}
