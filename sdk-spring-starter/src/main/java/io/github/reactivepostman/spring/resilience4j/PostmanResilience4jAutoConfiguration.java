package io.github.reactivepostman.spring.resilience4j;

import io.github.reactivepostman.spring.PostmanClientBuilderCustomizer;
import io.github.reactivepostman.spring.autoconfigure.PostmanAutoConfiguration;
import io.github.resilience4j.consumer.EventConsumerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.ratelimiter.event.RateLimiterEvent;
import io.github.resilience4j.retry.RetryRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Auto-configuration that puts the clients' limits and retries into the application's registries. */
@AutoConfiguration(
        after = PostmanAutoConfiguration.class,
        afterName = {
            "io.github.resilience4j.springboot.ratelimiter.autoconfigure.RateLimiterAutoConfiguration",
            "io.github.resilience4j.springboot.retry.autoconfigure.RetryAutoConfiguration"
        })
@ConditionalOnClass({RateLimiterRegistry.class, EventConsumerRegistry.class})
@ConditionalOnBooleanProperty(name = "postman.enabled", matchIfMissing = true)
public final class PostmanResilience4jAutoConfiguration {

    private static final String PREFIX = "postman-";

    /** Before what an application says, which is therefore what counts. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 30;

    @Bean
    @Order(ORDER)
    @ConditionalOnBean(RateLimiterRegistry.class)
    @ConditionalOnMissingBean(name = "postmanRateLimiterRegistryCustomizer")
    PostmanClientBuilderCustomizer postmanRateLimiterRegistryCustomizer(
            RateLimiterRegistry registry, ObjectProvider<EventConsumerRegistry<RateLimiterEvent>> consumers) {
        consumers.ifAvailable(events -> LimiterEventSubscription.start(registry, events, PREFIX));
        return (name, builder) -> builder.rateLimiterRegistry(registry).rateLimiterName(PREFIX + name);
    }

    @Bean
    @Order(ORDER)
    @ConditionalOnBean(RetryRegistry.class)
    @ConditionalOnMissingBean(name = "postmanRetryRegistryCustomizer")
    PostmanClientBuilderCustomizer postmanRetryRegistryCustomizer(RetryRegistry registry) {
        return (name, builder) -> builder.retryRegistry(registry).retryNames(PREFIX + name);
    }
}
