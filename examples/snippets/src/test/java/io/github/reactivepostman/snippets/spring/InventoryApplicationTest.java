package io.github.reactivepostman.snippets.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.test.AutoConfigurePostmanEmulator;
import io.github.reactivepostman.test.PostmanEmulator;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import reactor.test.StepVerifier;

// tag::spring-test[]
@SpringBootTest(classes = InventoryApplication.class)
@AutoConfigurePostmanEmulator(limit = 20, window = "1s", workspaces = 1, collections = 30)
@Timeout(60)
class InventoryApplicationTest {

    @Autowired
    private PostmanClient client;

    @Autowired
    private PostmanEmulator emulator;

    @Test
    void shouldReadEveryCollectionWithinTheLimit() {
        StepVerifier.create(client.collections()
                        .list()
                        .flatMap(summary -> client.collections().get(summary.id())))
                .expectNextCount(30)
                .expectComplete()
                .verify(Duration.ofSeconds(30));

        assertThat(emulator.refused()).isZero();
    }
}
// end::spring-test[]
