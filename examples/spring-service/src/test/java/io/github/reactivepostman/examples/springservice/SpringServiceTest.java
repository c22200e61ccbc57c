package io.github.reactivepostman.examples.springservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.test.PostmanEmulator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

/** The service over HTTP, on its emulated account. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"postman.api-key=", "logging.level.io.github.reactivepostman.examples=warn"})
@Timeout(120)
class SpringServiceTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(40);

    @LocalServerPort
    private int port;

    @Autowired
    private PostmanEmulator emulator;

    private WebTestClient http;

    @BeforeEach
    void connect() {
        http = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(TIMEOUT)
                .build();
    }

    private WebTestClient.BodyContentSpec json(String path) {
        return http.get().uri(path).exchange().expectStatus().isOk().expectBody();
    }

    @Test
    void shouldReadEveryCollectionWithinTheLimit() {
        json("/collections")
                .jsonPath("$.length()")
                .isEqualTo(40)
                .jsonPath("$[0].name")
                .isNotEmpty();

        assertThat(emulator.refused()).isZero();
    }

    @Test
    void shouldStreamTheLimitsAsServerSentEvents() {
        Flux<JsonNode> states = http.get()
                .uri("/limits")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_EVENT_STREAM)
                .returnResult(JsonNode.class)
                .getResponseBody()
                .filter(state -> state.path("source").asString().equals("HEADER"));

        StepVerifier.create(states.take(1))
                .then(() -> json("/collections"))
                .assertNext(state -> {
                    assertThat(state.path("limit").asInt()).isEqualTo(60);
                    assertThat(state.path("remaining").asInt()).isBetween(0, 60);
                    assertThat(state.path("bucket").asString()).isEqualTo("account");
                })
                .expectComplete()
                .verify(TIMEOUT);
    }

    @Test
    void shouldShowTheClientInTheHealth() {
        json("/actuator/health")
                .jsonPath("$.status")
                .isEqualTo("UP")
                .jsonPath("$.components.postman.status")
                .isEqualTo("UP");
    }

    @Test
    void shouldShowTheClientInItsEndpoint() {
        json("/actuator/postman").jsonPath("$..default").isNotEmpty();
        assertThat(text("/actuator/postman")).contains("account").doesNotContain(emulator.apiKey());
    }

    @Test
    void shouldShowTheLimitsAsMeters() {
        assertThat(text("/actuator/prometheus"))
                .contains("postman_rate_limit_limit{")
                .contains("resilience4j_ratelimiter_available_permissions{")
                .doesNotContain(emulator.apiKey());
    }

    @Test
    void shouldShowLimiterAndRetriesToResilience4j() {
        assertThat(text("/actuator/ratelimiters")).contains("postman-default");
        assertThat(text("/actuator/retries")).contains("postman-default-rate-limited", "postman-default-transient");
    }

    @Test
    void shouldCallTheServiceItselfWhenThereIsAKey() {
        try (ConfigurableApplicationContext real = new SpringApplicationBuilder(SpringService.class)
                .web(WebApplicationType.NONE)
                .run("--postman.api-key=PMAK-own", "--logging.level.io.github.reactivepostman.examples=warn")) {
            assertThat(real.getBeanNamesForType(PostmanEmulator.class)).isEmpty();
            assertThat(real.getBean(PostmanClient.class).gateway().server()).hasHost("api.postman.com");
        }
    }

    private String text(String path) {
        byte[] body = json(path).returnResult().getResponseBody();
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }
}
