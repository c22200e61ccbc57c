package io.github.reactivepostman.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The service's JSON is read and written in the service's form, whatever form the application's own JSON has. */
class ServiceJsonTest {

    private static final ApplicationContextRunner RUNNER = Runners.withKey()
            .withPropertyValues(
                    "spring.jackson.property-naming-strategy=SNAKE_CASE",
                    "spring.jackson.default-property-inclusion=non_empty",
                    "spring.jackson.deserialization.fail-on-unknown-properties=true",
                    "spring.jackson.deserialization.fail-on-null-for-primitives=true",
                    "spring.jackson.deserialization.fail-on-missing-creator-properties=true",
                    "spring.jackson.deserialization.unwrap-root-value=true",
                    "spring.jackson.serialization.wrap-root-value=true");

    @Test
    void shouldReadAndWriteTheServicesForm() {
        RUNNER.run(context -> {
            JsonMapper mapper = mapper(context.getBean(JsonMapper.class));
            assertThat(mapper.writeValueAsString(new Thing("x", List.of(), null, 1)))
                    .isEqualTo("{\"fullName\":\"x\",\"tags\":[],\"count\":1}");
            assertThat(mapper.readValue("{\"fullName\":\"x\",\"new\":1,\"count\":null}", Thing.class))
                    .isEqualTo(new Thing("x", null, null, 0));
        });
    }

    @Test
    void shouldKeepTheDigitsOfNumbers() {
        RUNNER.run(context -> {
            JsonMapper mapper = mapper(context.getBean(JsonMapper.class));
            JsonNode node = mapper.readTree("{\"a\":1.00000000000000000001}");
            assertThat(node.get("a").decimalValue()).isEqualTo(new BigDecimal("1.00000000000000000001"));
        });
    }

    @Test
    void shouldKeepTheApplicationsModules() {
        SimpleModule module = new SimpleModule().addSerializer(Thread.State.class, new StateSerializer());
        RUNNER.withBean(SimpleModule.class, () -> module)
                .run(context -> assertThat(
                                mapper(context.getBean(JsonMapper.class)).writeValueAsString(Thread.State.NEW))
                        .isEqualTo("\"state\""));
    }

    @Test
    void shouldReachTheClient() {
        Builders builders = Builders.of(RUNNER);

        assertThat(((JsonMapper) builders.setting("jsonMapper")).writeValueAsString(new Thing("x", null, null, 1)))
                .isEqualTo("{\"fullName\":\"x\",\"count\":1}");
    }

    private static JsonMapper mapper(JsonMapper application) {
        return ServiceJson.of(application);
    }

    private static final class StateSerializer extends StdSerializer<Thread.State> {

        StateSerializer() {
            super(Thread.State.class);
        }

        @Override
        public void serialize(Thread.State state, JsonGenerator generator, SerializationContext context) {
            generator.writeString("state");
        }
    }

    record Thing(
            String fullName,
            @Nullable List<String> tags,
            @Nullable String note,
            int count) {}
}
