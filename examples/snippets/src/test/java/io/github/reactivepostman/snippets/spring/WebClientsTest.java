package io.github.reactivepostman.snippets.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.test.AutoConfigurePostmanEmulator;
import io.github.reactivepostman.test.PostmanEmulator;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Runs the code of the page on {@code WebClient}. */
@SpringBootTest(classes = InventoryApplication.class, properties = "postman.clients.ci.api-key=PMAK-ci")
@Import(WebClients.class)
@AutoConfigurePostmanEmulator(workspaces = 1, collections = 1)
@Timeout(60)
class WebClientsTest {

    @Autowired
    private Uploads uploads;

    @Autowired
    @Qualifier("ciWebClient") private WebClient ci;

    @Autowired
    @Qualifier("ciPostmanClient") private PostmanClient client;

    @Autowired
    private PostmanEmulator emulator;

    private static <T> void expectOne(Mono<T> call) {
        StepVerifier.create(call).expectNextCount(1).expectComplete().verify(Duration.ofSeconds(20));
    }

    @Test
    void shouldReadACollectionWithTheBean() {
        expectOne(uploads.collection(emulator.account().collections().get(0).uid()));
    }

    @Test
    void shouldCallWithANamedClientsKey() {
        expectOne(new Searches().search(ci, Map.of("q", "Collection", "elementType", "collections")));

        assertThat(client.rateLimits().current().usedByUs()).isEqualTo(1);
    }
}
