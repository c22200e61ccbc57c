package io.github.reactivepostman.spring.webclient;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.spring.AheadOfTime;
import io.github.reactivepostman.spring.autoconfigure.PostmanAutoConfiguration;
import io.github.reactivepostman.test.PostmanEmulator;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
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
            new AheadOfTime(Application.class, properties)
                    .start(properties, context -> check(context.getBean(Injected.class)));
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
