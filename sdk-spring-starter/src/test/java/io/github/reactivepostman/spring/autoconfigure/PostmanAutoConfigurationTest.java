package io.github.reactivepostman.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.PostmanClientBuilderCustomizer;
import io.github.reactivepostman.spring.PostmanClients;
import io.github.reactivepostman.spring.PostmanConnectionDetails;
import io.github.reactivepostman.test.PostmanEmulator;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** The default client, and whatever makes it back off. */
@Timeout(60)
class PostmanAutoConfigurationTest {

    @Test
    void shouldCallWithTheKeyOfTheProperties() {
        try (PostmanEmulator emulator = PostmanEmulator.start()) {
            Runners.keyless()
                    .withPropertyValues(
                            "postman.api-key=" + emulator.apiKey(), "postman.base-url=" + emulator.baseUri())
                    .run(context -> {
                        StepVerifier.create(context.getBean(PostmanClient.class)
                                        .users()
                                        .me())
                                .expectNextCount(1)
                                .expectComplete()
                                .verify(Duration.ofSeconds(20));
                        assertThat(emulator.accepted()).isEqualTo(1);
                    });
        }
    }

    @Test
    void shouldConfigureNothingWhenDisabled() {
        Runners.withKey()
                .withPropertyValues("postman.enabled=false")
                .run(context ->
                        assertThat(context).doesNotHaveBean(PostmanClient.class).doesNotHaveBean(PostmanClients.class));
    }

    @Test
    void shouldBackOffForTheApplicationsClient() {
        PostmanClient own = PostmanClient.builder().apiKey("own").build();
        Runners.keyless().withBean("own", PostmanClient.class, supplier(own)).run(context -> {
            assertThat(context).getBean(PostmanClient.class).isSameAs(own);
            assertThat(context.getBean(PostmanClients.class).asMap()).containsOnlyKeys(PostmanClients.DEFAULT);
        });
    }

    @Test
    void shouldListTheClients() {
        Runners.withKey().withPropertyValues("postman.clients.ci.api-key=other").run(context -> {
            PostmanClients clients = context.getBean(PostmanClients.class);
            assertThat(clients.asMap()).containsOnlyKeys(PostmanClients.DEFAULT, "ci");
            assertThat(clients.get("ci")).isSameAs(context.getBean("ciPostmanClient"));
            assertThat(clients.get(PostmanClients.DEFAULT))
                    .isSameAs(context.getBean("postmanClient"))
                    .isSameAs(context.getBean(PostmanClient.class));
        });
    }

    @Test
    void shouldUseTheApplicationsConnectionDetails() {
        Runners.keyless()
                .withBean(PostmanConnectionDetails.class, TestDetails::new)
                .run(context -> assertThat(context.getBean(PostmanClient.class))
                        .asString()
                        .contains("example.test"));
    }

    @Test
    void shouldTakeTheKeyOfACustomizer() {
        try (PostmanEmulator emulator = PostmanEmulator.start()) {
            PostmanClientBuilderCustomizer rotating =
                    (name, builder) -> builder.apiKey(() -> Mono.just(emulator.apiKey()));
            Runners.keyless()
                    .withPropertyValues("postman.base-url=" + emulator.baseUri())
                    .withBean(PostmanClientBuilderCustomizer.class, supplier(rotating))
                    .run(context -> StepVerifier.create(
                                    context.getBean(PostmanClient.class).users().me())
                            .expectNextCount(1)
                            .expectComplete()
                            .verify(Duration.ofSeconds(20)));
        }
    }

    @Test
    void shouldGiveNamedClientsTheServerOfTheConnectionDetails() {
        Runners.keyless()
                .withBean(PostmanConnectionDetails.class, TestDetails::new)
                .withPropertyValues("postman.clients.ci.api-key=other", "postman.clients.eu.server=eu")
                .run(context -> {
                    assertThat(context.getBean("postmanClient")).asString().contains("example.test");
                    assertThat(context.getBean("ciPostmanClient")).asString().contains("example.test");
                    assertThat(context.getBean("euPostmanClient")).asString().contains("api.eu.postman.com");
                });
    }

    private static <T> Supplier<T> supplier(T value) {
        return () -> value;
    }

    private static final class TestDetails implements PostmanConnectionDetails {

        @Override
        public URI getBaseUrl() {
            return URI.create("https://example.test");
        }

        @Override
        public String getApiKey() {
            return "details";
        }
    }
}
