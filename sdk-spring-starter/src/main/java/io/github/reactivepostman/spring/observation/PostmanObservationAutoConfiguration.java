package io.github.reactivepostman.spring.observation;

import io.github.reactivepostman.observation.PostmanObservation;
import io.github.reactivepostman.observation.PostmanObservationConvention;
import io.github.reactivepostman.spring.PostmanClientBuilderCustomizer;
import io.github.reactivepostman.spring.autoconfigure.PostmanAutoConfiguration;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Auto-configuration of the observation of each call. */
@AutoConfiguration(
        after = PostmanAutoConfiguration.class,
        afterName = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@ConditionalOnClass(ObservationRegistry.class)
@ConditionalOnBean(ObservationRegistry.class)
@ConditionalOnBooleanProperty(name = "postman.enabled", matchIfMissing = true)
public final class PostmanObservationAutoConfiguration {

    /** Outside of what other customizers add. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    @Order(ORDER)
    @ConditionalOnMissingBean(name = "postmanObservationCustomizer")
    PostmanClientBuilderCustomizer postmanObservationCustomizer(
            ObservationRegistry registry, ObjectProvider<PostmanObservationConvention> convention) {
        PostmanObservation standard = PostmanObservation.of(registry);
        PostmanObservationConvention own = convention.getIfAvailable();
        PostmanObservation observation = own == null ? standard : standard.withConvention(own);
        return (name, builder) -> builder.callFilter(observation.withClient(name));
    }
}
