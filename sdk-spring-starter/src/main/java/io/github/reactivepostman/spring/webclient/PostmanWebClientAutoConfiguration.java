package io.github.reactivepostman.spring.webclient;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.PostmanConnectionDetails;
import io.github.reactivepostman.spring.autoconfigure.PostmanAutoConfiguration;
import io.github.reactivepostman.spring.autoconfigure.PostmanProperties;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.reactive.ClientHttpConnectorBuilder;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.function.client.WebClient;

/** Auto-configuration of a {@code WebClient} that shares the limits of the client that is injected by type. */
@AutoConfiguration(
        after = PostmanAutoConfiguration.class,
        afterName = "org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration")
@ConditionalOnClass(WebClient.class)
@ConditionalOnBean(PostmanProperties.class)
@ConditionalOnSingleCandidate(PostmanClient.class)
public final class PostmanWebClientAutoConfiguration {

    /** Not found by its type alone: an application that injects its own {@code WebClient} keeps getting that. */
    @Bean(defaultCandidate = false)
    @ConditionalOnMissingBean(name = "postmanWebClient")
    WebClient postmanWebClient(
            PostmanClient client,
            PostmanProperties properties,
            ObjectProvider<PostmanConnectionDetails> details,
            ObjectProvider<WebClient.Builder> builders,
            ObjectProvider<ClientHttpConnectorBuilder<?>> connectors,
            ObjectProvider<HttpClientSettings> settings) {
        SslBundle bundle = details.stream()
                .map(PostmanConnectionDetails::getSslBundle)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        HttpClientSettings common = settings.getIfAvailable(HttpClientSettings::defaults);
        return builders.getIfAvailable(WebClient::builder)
                .baseUrl(client.gateway().server().toString())
                .clientConnector(connectors
                        .getIfAvailable(ClientHttpConnectorBuilder::detect)
                        .build(ConnectorSettings.of(common, properties, bundle)))
                .filter(PostmanExchangeFilter.of(client))
                .build();
    }
}
