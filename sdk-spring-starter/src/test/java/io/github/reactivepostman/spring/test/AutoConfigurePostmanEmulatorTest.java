package io.github.reactivepostman.spring.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.PostmanClients;
import io.github.reactivepostman.test.PostmanEmulator;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** As an application's test uses it. */
@SpringBootTest(
        classes = AutoConfigurePostmanEmulatorTest.Application.class,
        properties = {
            "spring.main.banner-mode=off",
            "postman.api-key=${NOT_SET_ANYWHERE}",
            "postman.base-url=http://127.0.0.1:1",
            "postman.clients.ci.api-key=PMAK-of-ci",
            "postman.clients.ci.server=eu"
        })
@AutoConfigurePostmanEmulator(limit = 20, window = "1s", workspaces = 2, collections = 12, environments = 3)
@Timeout(60)
class AutoConfigurePostmanEmulatorTest {

    @Configuration(proxyBeanMethods = false)
    static class Application {}

    @Autowired
    private PostmanClient client;

    @Autowired
    private PostmanClients clients;

    @Autowired
    private PostmanEmulator emulator;

    @Test
    void shouldPointTheClientAtTheEmulatorWhateverThePropertiesSay() {
        StepVerifier.create(client.collections().list())
                .expectNextCount(12)
                .expectComplete()
                .verify(Duration.ofSeconds(20));
        assertThat(emulator.received()).allMatch(call -> call.status() == 200);
    }

    @Test
    void shouldEnforceTheLimitsOfTheAttributes() {
        StepVerifier.create(Flux.range(0, 30).flatMap(i -> client.users().me(), 30))
                .expectNextCount(30)
                .expectComplete()
                .verify(Duration.ofSeconds(20));
        assertThat(client.rateLimits().current().limit()).isEqualTo(20);
        assertThat(emulator.refused()).isZero();
    }

    @Test
    void shouldFillTheAccount() {
        assertThat(emulator.account().workspaces()).hasSize(2);
        assertThat(emulator.account().environments()).hasSize(3);
    }

    @Test
    void shouldPointNamedClientsThereWithKeysOfTheirOwn() {
        assertThat(clients.get("ci").gateway().server()).isEqualTo(emulator.baseUri());
        StepVerifier.create(clients.get("ci").users().me())
                .expectNextCount(1)
                .expectComplete()
                .verify(Duration.ofSeconds(20));
        assertThat(clients.get("ci").rateLimits().current().usedByUs())
                .as("in a window of its own")
                .isEqualTo(1);
    }
}
