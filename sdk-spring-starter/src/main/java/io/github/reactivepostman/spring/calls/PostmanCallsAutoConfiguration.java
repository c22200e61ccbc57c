package io.github.reactivepostman.spring.calls;

import io.github.reactivepostman.spring.PostmanClientBuilderCustomizer;
import io.github.reactivepostman.spring.autoconfigure.PostmanAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Auto-configuration of the record of the last calls, where something can show it. */
@AutoConfiguration(after = PostmanAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "postman.enabled", matchIfMissing = true)
@Conditional(PostmanCallsAutoConfiguration.OnHealthOrEndpoints.class)
public final class PostmanCallsAutoConfiguration {

    /** Behind the observation. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 20;

    @Bean
    @ConditionalOnMissingBean
    CallRecords postmanCallRecords() {
        return new CallRecords();
    }

    @Bean
    @Order(ORDER)
    @ConditionalOnMissingBean(name = "postmanCallRecordsCustomizer")
    PostmanClientBuilderCustomizer postmanCallRecordsCustomizer(CallRecords records) {
        return (name, builder) -> builder.callFilter(records.of(name));
    }

    static final class OnHealthOrEndpoints extends AnyNestedCondition {

        OnHealthOrEndpoints() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnClass(name = "org.springframework.boot.health.contributor.ReactiveHealthIndicator")
        static final class OnHealth {}

        @ConditionalOnClass(name = "org.springframework.boot.actuate.endpoint.annotation.Endpoint")
        static final class OnEndpoints {}
    }
}
