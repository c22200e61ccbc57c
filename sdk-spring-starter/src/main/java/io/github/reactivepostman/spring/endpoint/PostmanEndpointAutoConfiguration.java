package io.github.reactivepostman.spring.endpoint;

import io.github.reactivepostman.spring.PostmanClients;
import io.github.reactivepostman.spring.autoconfigure.PostmanAutoConfiguration;
import io.github.reactivepostman.spring.calls.CallRecords;
import io.github.reactivepostman.spring.calls.PostmanCallsAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of the endpoint {@code postman}. */
@AutoConfiguration(after = {PostmanAutoConfiguration.class, PostmanCallsAutoConfiguration.class})
@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
@ConditionalOnAvailableEndpoint(PostmanEndpoint.class)
@ConditionalOnBean({PostmanClients.class, CallRecords.class})
public final class PostmanEndpointAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    PostmanEndpoint postmanEndpoint(PostmanClients clients, CallRecords records) {
        return new PostmanEndpoint(clients, records);
    }
}
