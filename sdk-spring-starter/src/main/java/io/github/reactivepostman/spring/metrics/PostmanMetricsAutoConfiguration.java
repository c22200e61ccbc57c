package io.github.reactivepostman.spring.metrics;

import io.github.reactivepostman.metrics.PostmanMeters;
import io.github.reactivepostman.spring.PostmanClients;
import io.github.reactivepostman.spring.autoconfigure.PostmanAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of the limits' meters, with the name of the client as a tag. */
@AutoConfiguration(
        after = PostmanAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean({MeterRegistry.class, PostmanClients.class})
public final class PostmanMetricsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "postmanMeters")
    MeterBinder postmanMeters(PostmanClients clients) {
        return registry -> clients.asMap()
                .forEach((name, client) ->
                        PostmanMeters.of(client.rateLimits()).withClient(name).bindTo(registry));
    }
}
