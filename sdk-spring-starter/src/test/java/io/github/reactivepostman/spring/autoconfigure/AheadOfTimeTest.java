package io.github.reactivepostman.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.AheadOfTime;
import io.github.reactivepostman.spring.PostmanClientBuilderCustomizer;
import io.github.reactivepostman.spring.PostmanClients;
import io.github.reactivepostman.test.PostmanEmulator;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.reactive.ReactiveHttpClientAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
import reactor.test.StepVerifier;

/** An application that was processed ahead of time, without its keys, and is started with them. */
@Timeout(120)
class AheadOfTimeTest {

    private static final TestPropertyValues BUILD = TestPropertyValues.of(
            "postman.api-key=${SECRET}",
            "postman.clients.ci.api-key=${OTHER_SECRET}",
            "postman.rate-limit.pacing=even");

    private final AheadOfTime application = new AheadOfTime(Application.class, BUILD);

    @Test
    @CompileWithForkedClassLoader
    void shouldStartFromWhatWasGenerated() {
        try (PostmanEmulator emulator = PostmanEmulator.start()) {
            start(emulator, context -> {
                assertThat(context.getBean(PostmanClients.class).asMap())
                        .containsOnlyKeys(PostmanClients.DEFAULT, "ci", "late");
                assertThat(context.getBean(PostmanClient.class)).isSameAs(context.getBean("postmanClient"));
                context.getBean(PostmanClients.class).asMap().values().forEach(AheadOfTimeTest::call);
            });
            assertThat(emulator.accepted()).isEqualTo(3);
        }
    }

    @Test
    void shouldTellNativeImagesOfItsProperties() {
        TestGenerationContext generation = application.process();
        assertThat(RuntimeHintsPredicates.reflection().onType(RateLimitProperties.Family.class))
                .accepts(generation.getRuntimeHints());
        assertThat(RuntimeHintsPredicates.reflection().onType(ClientProperties.class))
                .accepts(generation.getRuntimeHints());
    }

    private static void call(PostmanClient client) {
        StepVerifier.create(client.users().me())
                .expectNextCount(1)
                .expectComplete()
                .verify(Duration.ofSeconds(20));
    }

    private void start(PostmanEmulator emulator, Consumer<GenericApplicationContext> test) {
        TestPropertyValues properties = BUILD.and("SECRET=" + emulator.apiKey(), "OTHER_SECRET=" + emulator.apiKey())
                .and("postman.clients.late.api-key=" + emulator.apiKey(), "postman.base-url=" + emulator.baseUri());
        application.start(properties, test);
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        HttpClientAutoConfiguration.class,
        ReactiveHttpClientAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        SslAutoConfiguration.class,
        PostmanAutoConfiguration.class
    })
    static class Application {

        @Bean
        PostmanClientBuilderCustomizer customizer() {
            return (name, builder) -> builder.userAgent("aot-" + name);
        }
    }
}
