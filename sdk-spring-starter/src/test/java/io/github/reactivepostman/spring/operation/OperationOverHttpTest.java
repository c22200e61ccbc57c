package io.github.reactivepostman.spring.operation;

import static io.github.reactivepostman.spring.operation.Emulated.completes;
import static io.github.reactivepostman.spring.operation.Emulated.fails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A whole application with everything that the starter knows on its class path, asked over HTTP. */
@Timeout(60)
class OperationOverHttpTest {

    private final Emulated emulated = Emulated.startWithTwoKeys();
    private ConfigurableApplicationContext context;
    private WebTestClient actuator;

    @BeforeEach
    void start() {
        context = SpringApplication.run(
                Application.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--spring.reactor.netty.shutdown-quiet-period=0s",
                "--management.endpoints.web.exposure.include=*",
                "--management.endpoint.health.show-details=always",
                "--postman.api-key=" + emulated.emulator().apiKey(),
                "--postman.base-url=" + emulated.emulator().baseUri(),
                "--postman.clients.ci.api-key=PMAK-another-key");
        actuator = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + "/actuator")
                .build();
    }

    @AfterEach
    void stop() {
        context.close();
        emulated.close();
    }

    private String body(String path) {
        byte[] body = actuator.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
    }

    private PostmanClient client() {
        return context.getBean("postmanClient", PostmanClient.class);
    }

    @Test
    void shouldShowTheClientsWithoutTheirKeys() {
        completes(client().users().me());
        fails(client().environments().get("not-there"));

        actuator.get()
                .uri("/postman/default")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.buckets[0].bucket")
                .isEqualTo("account")
                .jsonPath("$.buckets[0].remaining")
                .isEqualTo(298)
                .jsonPath("$.buckets[0].window")
                .isEqualTo("PT1M")
                .jsonPath("$.counts.granted")
                .isEqualTo(2)
                .jsonPath("$.lastErrors[0].operation")
                .isEqualTo("GET /environments/{environmentId}");
        assertThat(body("/postman"))
                .contains("\"default\"", "\"ci\"")
                .doesNotContain(emulated.emulator().apiKey(), "PMAK", "not-there");
    }

    @Test
    void shouldNotFindAnUnknownClient() {
        actuator.get().uri("/postman/other").exchange().expectStatus().isNotFound();
    }

    @Test
    void shouldTellTheHealthOfEachClient() {
        actuator.get()
                .uri("/health/postman")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.components.default.details.calls")
                .isEqualTo("AVAILABLE")
                .jsonPath("$.components.ci.status")
                .isEqualTo("UP");
    }

    @Test
    void shouldShowLimitsRetriesAndMeters() {
        completes(client().users().me());

        assertThat(body("/ratelimiters")).contains("postman-default", "postman-ci");
        assertThat(body("/ratelimiterevents")).contains("SUCCESSFUL_ACQUIRE");
        assertThat(body("/retries")).contains("postman-default-rate-limited", "postman-ci-transient");
        assertThat(body("/metrics/postman.client.calls")).contains("GET /me", "SUCCESS");
        assertThat(body("/metrics/postman.rate.limit.remaining")).contains("\"ci\"", "\"account\"");
        assertThat(body("/metrics/resilience4j.ratelimiter.available.permissions"))
                .contains("postman-default");
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Application {}
}
