package io.github.reactivepostman.spring.webclient;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.spring.autoconfigure.PostmanAutoConfiguration;
import io.github.reactivepostman.test.PostmanEmulator;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
import org.springframework.core.test.tools.TestCompiler;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.test.StepVerifier;

/** The bean in an application that was processed ahead of time. */
@Timeout(120)
class AheadOfTimeWebClientTest {

    @Test
    @CompileWithForkedClassLoader
    void shouldCallAndStayOutOfInjectionByType() {
        try (PostmanEmulator emulator = PostmanEmulator.start()) {
            TestPropertyValues properties = TestPropertyValues.of(
                    "postman.api-key=" + emulator.apiKey(), "postman.base-url=" + emulator.baseUri());
            TestCompiler.forSystem().with(process(properties)).compile(compiled -> {
                try (GenericApplicationContext context = new GenericApplicationContext()) {
                    properties.applyTo(context);
                    initializer(compiled.getInstance(ApplicationContextInitializer.class))
                            .initialize(context);
                    context.refresh();
                    check(context.getBean(Injected.class));
                }
            });
            assertThat(emulator.accepted()).isEqualTo(1);
        }
    }

    private static void check(Injected injected) {
        assertThat(injected.byType()).isFalse();
        StepVerifier.create(injected.byName().get().uri("/me").retrieve().toBodilessEntity())
                .expectNextCount(1)
                .expectComplete()
                .verify(Duration.ofSeconds(20));
    }

    @SuppressWarnings("unchecked") // is generated for such contexts
    private static ApplicationContextInitializer<GenericApplicationContext> initializer(
            ApplicationContextInitializer<?> generated) {
        return (ApplicationContextInitializer<GenericApplicationContext>) generated;
    }

    private static TestGenerationContext process(TestPropertyValues properties) {
        TestGenerationContext generation = new TestGenerationContext(Application.class);
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            properties.applyTo(context);
            context.register(Application.class);
            new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
            generation.writeGeneratedContent();
        }
        return generation;
    }

    /** What an application gets: the bean by its name, and whether there is one by type. */
    record Injected(WebClient byName, boolean byType) {}

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        HttpClientAutoConfiguration.class,
        WebClientAutoConfiguration.class,
        PostmanAutoConfiguration.class,
        PostmanWebClientAutoConfiguration.class
    })
    static class Application {

        @Bean
        Injected injected(@Qualifier("postmanWebClient") WebClient byName, ObjectProvider<WebClient> byType) {
            return new Injected(byName, byType.getIfAvailable() != null);
        }
    }
}
