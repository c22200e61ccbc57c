package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UserApiTest {
    @Test
    void shouldShowTheUserAndTheUseOfTheMonth() {
        try (PostmanEmulator emulator =
                PostmanEmulator.builder().monthLimit(10_000, 41).start()) {
            JsonNode me = json(new Caller(emulator).get("/me"));

            assertThat(me.path("user").path("id").asLong()).isEqualTo(12345678);
            JsonNode usage = me.path("operations")
                    .valueStream()
                    .filter(operation -> operation.path("name").asString().equals("api_usage"))
                    .findFirst()
                    .orElseThrow();
            assertThat(usage.path("limit").asLong()).isEqualTo(10_000);
            assertThat(usage.path("usage").asLong()).as("this call counts too").isEqualTo(42);
        }
    }
}
