package io.github.reactivepostman.examples.springminimal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.PostmanClients;
import io.github.reactivepostman.test.PostmanEmulator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;
import reactor.test.StepVerifier;

/** What the starter does on a class path without any of its optional libraries. */
@Timeout(60)
class SpringMinimalTest {

    private final PostmanEmulator emulator =
            PostmanEmulator.builder().seed(account -> account.seed(1, 3, 0)).start();

    @AfterEach
    void stop() {
        emulator.close();
    }

    private ConfigurableApplicationContext start(Class<?> application) {
        return new SpringApplicationBuilder(application)
                .run(
                        "--postman.api-key=" + emulator.apiKey(),
                        "--postman.base-url=" + emulator.baseUri(),
                        "--postman.clients.ci.api-key=" + emulator.apiKey());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.github.resilience4j.springboot.ratelimiter.autoconfigure.RateLimiterAutoConfiguration",
                "io.micrometer.core.instrument.MeterRegistry",
                "jakarta.validation.Validator",
                "org.springframework.boot.actuate.endpoint.annotation.Endpoint",
                "org.springframework.boot.health.contributor.Health",
                "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
                "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration",
                "org.springframework.boot.reactor.netty.autoconfigure.ReactorNettyProperties",
                "org.springframework.boot.test.context.SpringBootTest",
                "org.springframework.web.reactive.DispatcherHandler",
                "org.springframework.web.reactive.function.client.WebClient"
            })
    void shouldHaveNoOptionalLibrary(String type) {
        assertThat(ClassUtils.isPresent(type, getClass().getClassLoader())).isFalse();
    }

    @Test
    void shouldStartAndCall() {
        try (ConfigurableApplicationContext context = start(Application.class)) {
            PostmanClients clients = context.getBean(PostmanClients.class);

            assertThat(clients.asMap()).containsOnlyKeys(PostmanClients.DEFAULT, "ci");
            StepVerifier.create(
                            context.getBean(PostmanClient.class).collections().list())
                    .expectNextCount(3)
                    .expectComplete()
                    .verify(Duration.ofSeconds(20));
            assertThat(context.containsBean("postmanWebClient")).isFalse();
        }
        assertThat(emulator.refused()).isZero();
    }

    @Test
    void shouldPrintTheCollections() {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            start(SpringMinimal.class).close();
        } finally {
            System.setOut(console);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactlyInAnyOrder("Collection 1", "Collection 2", "Collection 3");
    }

    @EnableAutoConfiguration
    static class Application {}
}
