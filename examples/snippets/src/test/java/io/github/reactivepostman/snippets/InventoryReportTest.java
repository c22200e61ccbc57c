package io.github.reactivepostman.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.PostmanServer;
import io.github.reactivepostman.test.PostmanEmulator;
import io.github.reactivepostman.test.junit.PostmanEmulatorExtension;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

// tag::emulator-test[]
@Timeout(30)
class InventoryReportTest {

    @RegisterExtension
    final PostmanEmulatorExtension postman = PostmanEmulatorExtension.create(
            builder -> builder.accountLimit(5, Duration.ofSeconds(1)).seed(account -> account.seed(1, 12, 0)));

    @Test
    void shouldReadEveryCollectionWithinTheLimit(PostmanEmulator emulator) {
        try (PostmanClient client = PostmanClient.builder()
                .apiKey(emulator.apiKey())
                .server(PostmanServer.of(emulator.baseUri()))
                .build()) {
            StepVerifier.create(client.collections()
                            .list()
                            .flatMap(summary -> client.collections().get(summary.id())))
                    .expectNextCount(12)
                    .expectComplete()
                    .verify(Duration.ofSeconds(20));
        }
        assertThat(emulator.refused()).isZero();
    }
}
// end::emulator-test[]
