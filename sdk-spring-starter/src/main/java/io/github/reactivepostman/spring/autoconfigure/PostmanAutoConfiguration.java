package io.github.reactivepostman.spring.autoconfigure;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.PostmanClientBuilderCustomizer;
import io.github.reactivepostman.spring.PostmanClients;
import io.github.reactivepostman.spring.PostmanConnectionDetails;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.reactive.ReactiveHttpClientAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.client.ReactorResourceFactory;
import tools.jackson.databind.json.JsonMapper;

/** Auto-configuration of the clients. */
@AutoConfiguration(
        after = {
            HttpClientAutoConfiguration.class,
            ReactiveHttpClientAutoConfiguration.class,
            JacksonAutoConfiguration.class,
            SslAutoConfiguration.class
        })
@ConditionalOnBooleanProperty(name = "postman.enabled", matchIfMissing = true)
@EnableConfigurationProperties(PostmanProperties.class)
@Import({NamedClients.class, KeySanitizingConfiguration.class})
public final class PostmanAutoConfiguration {

    @Bean
    HttpMapping postmanHttpMapping(
            ObjectProvider<HttpClientSettings> settings, ObjectProvider<ReactorResourceFactory> resources) {
        return new HttpMapping(settings.getIfAvailable(HttpClientSettings::defaults), resources.getIfAvailable());
    }

    @Bean
    ClientFactory postmanClientFactory(
            PostmanProperties properties,
            HttpMapping http,
            ObjectProvider<JsonMapper> mapper,
            ObjectProvider<SslBundles> bundles,
            ObjectProvider<PostmanClientBuilderCustomizer> customizers,
            Environment environment) {
        return new ClientFactory(
                properties,
                http,
                mapper.getIfAvailable(),
                bundles.getIfAvailable(),
                customizers.orderedStream().toList(),
                new PropertyOrigins(environment));
    }

    @Bean
    @ConditionalOnMissingBean
    @Conditional(OnDefaultClient.class)
    PostmanConnectionDetails postmanConnectionDetails(ClientFactory factory) {
        return factory.details();
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(PostmanConnectionDetails.class)
    PostmanClient postmanClient(ClientFactory factory, PostmanConnectionDetails details) {
        return factory.create(details);
    }

    @Bean
    @ConditionalOnMissingBean
    PostmanClients postmanClients(Map<String, PostmanClient> clients, PostmanProperties properties) {
        return DefaultPostmanClients.of(clients, properties.clients().keySet());
    }
}
