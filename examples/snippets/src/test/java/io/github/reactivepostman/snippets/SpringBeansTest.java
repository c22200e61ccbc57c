package io.github.reactivepostman.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.spring.PostmanClients;
import io.github.reactivepostman.test.PostmanEmulator;
import io.github.reactivepostman.test.junit.PostmanEmulatorExtension;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Runs the beans of the documentation in an application. */
@Timeout(60)
class SpringBeansTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @RegisterExtension
    final PostmanEmulatorExtension postman =
            PostmanEmulatorExtension.create(builder -> builder.seed(account -> account.seed(1, 8, 2)));

    @Test
    void shouldInjectTheClients(PostmanEmulator emulator) {
        try (ConfigurableApplicationContext context = run(emulator)) {
            StepVerifier.create(
                            context.getBean(SpringBeans.CollectionCount.class).count())
                    .expectNext(8L)
                    .expectComplete()
                    .verify(LIMIT);
            StepVerifier.create(context.getBean(SpringBeans.Comparison.class).reachable())
                    .expectNext(true)
                    .expectComplete()
                    .verify(LIMIT);
            assertThat(context.getBean(PostmanClients.class).asMap()).containsOnlyKeys("default", "ci", "audit");
            assertThat(context.getBean(CircuitBreakerRegistry.class).getAllCircuitBreakers())
                    .hasSize(3);
        }
    }

    private static ConfigurableApplicationContext run(PostmanEmulator emulator) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers(context -> context.getBeanFactory()
                        .registerSingleton("vault", (Supplier<Mono<String>>) () -> Mono.just(emulator.apiKey())))
                .run(
                        "--postman.base-url=" + emulator.baseUri(),
                        "--postman.api-key=" + emulator.apiKey(),
                        "--postman.clients.ci.retry.attempts=1",
                        "--postman.clients.audit.retry.attempts=1");
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(SpringBeans.class)
    static class Application {

        @Bean
        CircuitBreakerRegistry registry() {
            return CircuitBreakerRegistry.ofDefaults();
        }
    }
}
