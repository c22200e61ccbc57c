package io.github.reactivepostman.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.error.PostmanRequestException;
import io.github.reactivepostman.spring.PostmanClientBuilderCustomizer;
import io.github.reactivepostman.test.PostmanEmulator;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.autoconfigure.reactive.ReactiveHttpClientAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.test.util.ReflectionTestUtils;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;
import reactor.test.StepVerifier;

/** What Spring Boot's own settings of HTTP clients do to the SDK's. */
@Timeout(60)
class HttpSettingsTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Test
    void shouldTakeItsTimeoutsFromSpringBoot() {
        Builders builders = Builders.of(Runners.withKey()
                .withPropertyValues(
                        "spring.http.clients.connect-timeout=3s",
                        "spring.http.clients.read-timeout=4s",
                        "postman.clients.ci.response-timeout=5s"));

        assertThat(builders.setting("connectTimeout")).isEqualTo(Duration.ofSeconds(3));
        assertThat(builders.setting("responseTimeout")).isEqualTo(Duration.ofSeconds(4));
        assertThat(builders.setting("ci", "connectTimeout")).isEqualTo(Duration.ofSeconds(3));
        assertThat(builders.setting("ci", "responseTimeout")).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void shouldLimitTheSilenceOfTheServer() {
        try (PostmanEmulator emulator =
                PostmanEmulator.builder().latency(Duration.ofSeconds(10)).start()) {
            runner(emulator)
                    .withPropertyValues("spring.http.clients.read-timeout=100ms", "postman.retry.attempts=1")
                    .run(context -> StepVerifier.create(
                                    context.getBean(PostmanClient.class).users().me())
                            .expectError(PostmanRequestException.class)
                            .verify(Duration.ofSeconds(5)));
        }
    }

    @Test
    void shouldCallOnTheEventLoopsOfTheApplication() {
        List<String> threads = new CopyOnWriteArrayList<>();
        ReactorResourceFactory resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        resources.setLoopResourcesSupplier(() -> LoopResources.create("application", 1, true));
        resources.setShutdownQuietPeriod(Duration.ZERO);
        try (PostmanEmulator emulator = PostmanEmulator.start()) {
            runner(emulator)
                    .withConfiguration(AutoConfigurations.of(ReactiveHttpClientAutoConfiguration.class))
                    .withBean(ReactorResourceFactory.class, () -> resources)
                    .run(context -> StepVerifier.create(context.getBean(PostmanClient.class)
                                    .users()
                                    .me()
                                    .doOnNext(user ->
                                            threads.add(Thread.currentThread().getName())))
                            .expectNextCount(1)
                            .expectComplete()
                            .verify(LIMIT));
        }
        assertThat(threads).singleElement().asString().startsWith("application-");
    }

    @Test
    void shouldKeepTheSdksPoolOfConnections() {
        ConnectionProvider pool = ConnectionProvider.create("own");
        ReactorResourceFactory resources = new ReactorResourceFactory();
        resources.afterPropertiesSet();
        HttpMapping mapping = new HttpMapping(HttpClientSettings.defaults(), resources);
        PostmanClient.Builder builder = PostmanClient.builder();
        mapping.client(builder, null);

        HttpClient client = applied(builder, HttpClient.create(pool));

        assertThat(client.configuration().connectionProvider()).isSameAs(pool);
        assertThat(client.configuration().loopResources()).isSameAs(resources.getLoopResources());
        pool.dispose();
    }

    @SuppressWarnings("unchecked") // the field has this type
    private static HttpClient applied(PostmanClient.Builder builder, HttpClient client) {
        Object customizer = ReflectionTestUtils.getField(builder, "httpClient");
        return ((UnaryOperator<HttpClient>) Objects.requireNonNull(customizer)).apply(client);
    }

    @Test
    void shouldFollowNoRedirectWhateverSpringBootIsSetTo() {
        List<String> paths = new CopyOnWriteArrayList<>();
        DisposableServer server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle((request, response) -> {
                    paths.add(request.uri());
                    return response.sendRedirect("/elsewhere");
                })
                .bindNow(LIMIT);
        try {
            Runners.withKey()
                    .withPropertyValues(
                            "postman.base-url=http://127.0.0.1:" + server.port(),
                            "spring.http.clients.redirects=follow")
                    .run(context -> StepVerifier.create(context.getBean(PostmanClient.class)
                                    .get()
                                    .uri("/me")
                                    .send())
                            .expectError()
                            .verify(LIMIT));
        } finally {
            server.disposeNow(LIMIT);
        }
        assertThat(paths).containsExactly("/me");
    }

    @Test
    void shouldCallCustomizersInTheirOrderAfterTheProperties() {
        Builders builders = Builders.of(Runners.withKey()
                .withPropertyValues("postman.max-connections=7")
                .withBean(Last.class)
                .withBean(First.class));

        assertThat(builders.setting("maxConnections")).isEqualTo(2);
    }

    private static ApplicationContextRunner runner(PostmanEmulator emulator) {
        return Runners.keyless()
                .withPropertyValues("postman.api-key=" + emulator.apiKey(), "postman.base-url=" + emulator.baseUri());
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class First implements PostmanClientBuilderCustomizer {

        @Override
        public void customize(String name, PostmanClient.Builder builder) {
            builder.maxConnections(1);
        }
    }

    @Order(0)
    static final class Last implements PostmanClientBuilderCustomizer {

        @Override
        public void customize(String name, PostmanClient.Builder builder) {
            builder.maxConnections(2);
        }
    }
}
