package io.github.reactivepostman.spring.health;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.PostmanClients;
import io.github.reactivepostman.spring.autoconfigure.PostmanAutoConfiguration;
import io.github.reactivepostman.spring.autoconfigure.PostmanProperties;
import io.github.reactivepostman.spring.calls.CallRecords;
import io.github.reactivepostman.spring.calls.PostmanCallsAutoConfiguration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.CompositeReactiveHealthContributor;
import org.springframework.boot.health.contributor.ReactiveHealthContributor;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of the clients' health: one indicator, or one below another for each of several clients. */
@AutoConfiguration(
        after = {PostmanAutoConfiguration.class, PostmanCallsAutoConfiguration.class},
        beforeName = "org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration")
@ConditionalOnClass({ReactiveHealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean({PostmanClients.class, CallRecords.class})
@ConditionalOnEnabledHealthIndicator("postman")
public final class PostmanHealthAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = {"postmanHealthIndicator", "postmanHealthContributor"})
    ReactiveHealthContributor postmanHealthContributor(
            PostmanClients clients, CallRecords records, PostmanProperties properties) {
        Map<String, ReactiveHealthIndicator> indicators = new LinkedHashMap<>();
        boolean probe = properties.health().probe();
        clients.asMap().forEach((name, client) -> indicators.put(name, indicator(client, name, records, probe)));
        return indicators.size() == 1
                ? indicators.values().iterator().next()
                : CompositeReactiveHealthContributor.fromMap(indicators);
    }

    private static ReactiveHealthIndicator indicator(
            PostmanClient client, String name, CallRecords records, boolean probe) {
        StateHealthIndicator state = new StateHealthIndicator(client, records.of(name));
        return probe ? new ProbeHealthIndicator(client, state) : state;
    }
}
