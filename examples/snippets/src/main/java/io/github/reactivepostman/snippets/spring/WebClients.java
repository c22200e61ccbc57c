package io.github.reactivepostman.snippets.spring;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.webclient.PostmanExchangeFilter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;

/** A WebClient within the limits of a named client. */
@Configuration(proxyBeanMethods = false)
class WebClients {

    // tag::web-client-of-named-client[]
    @Bean
    WebClient ciWebClient(WebClient.Builder builder, @Qualifier("ciPostmanClient") PostmanClient ci) {
        return builder.baseUrl(ci.gateway().server().toString())
                .filter(PostmanExchangeFilter.of(ci))
                .build();
    }
    // end::web-client-of-named-client[]
}
