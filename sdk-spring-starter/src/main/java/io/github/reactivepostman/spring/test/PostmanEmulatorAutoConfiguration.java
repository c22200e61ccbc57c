package io.github.reactivepostman.spring.test;

import io.github.reactivepostman.PostmanServer;
import io.github.reactivepostman.spring.PostmanClientBuilderCustomizer;
import io.github.reactivepostman.spring.PostmanConnectionDetails;
import io.github.reactivepostman.spring.autoconfigure.PostmanAutoConfiguration;
import io.github.reactivepostman.test.PostmanEmulator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Auto-configuration of an emulator, for tests only: nothing but {@link AutoConfigurePostmanEmulator} imports it. */
@AutoConfiguration(before = PostmanAutoConfiguration.class)
public final class PostmanEmulatorAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    PostmanEmulator postmanEmulator(Environment environment) {
        Binder binder = Binder.get(environment);
        return EmulatorSettings.of(binder).builder(binder).start();
    }

    @Bean
    @ConditionalOnMissingBean
    PostmanConnectionDetails postmanConnectionDetails(PostmanEmulator emulator) {
        return new EmulatorConnectionDetails(emulator);
    }

    /** Named clients may have a server of their own, and customizers may set one: no test is to call it. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    PostmanClientBuilderCustomizer postmanEmulatorCustomizer(PostmanEmulator emulator) {
        PostmanServer server = PostmanServer.of(emulator.baseUri());
        return (name, builder) -> builder.server(server);
    }
}
