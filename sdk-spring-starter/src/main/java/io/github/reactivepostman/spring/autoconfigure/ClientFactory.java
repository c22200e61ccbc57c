package io.github.reactivepostman.spring.autoconfigure;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.PostmanServer;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.retry.RetrySettings;
import io.github.reactivepostman.spring.PostmanClientBuilderCustomizer;
import io.github.reactivepostman.spring.PostmanClients;
import io.github.reactivepostman.spring.PostmanConnectionDetails;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundles;
import tools.jackson.databind.json.JsonMapper;

/**
 * Builds clients: Spring Boot's settings first, then the properties, then what the application's customizers say.
 *
 * @param mapper the application's mapper; null for the SDK's
 */
record ClientFactory(
        PostmanProperties properties,
        HttpMapping http,
        @Nullable JsonMapper mapper,
        @Nullable SslBundles bundles,
        List<PostmanClientBuilderCustomizer> customizers,
        PropertyOrigins origins) {

    private static final String ROOT = "postman";

    /** Returns what the properties say of the default client's connection. */
    PostmanConnectionDetails details() {
        return new PropertiesPostmanConnectionDetails(ROOT, properties.defaults(), bundles, null);
    }

    /** Builds the default client. */
    PostmanClient create(PostmanConnectionDetails details) {
        return build(PostmanClients.DEFAULT, details, List.of(defaults()));
    }

    /** Builds a named client, with what it does not set itself from the default one. */
    PostmanClient create(String name, Optional<PostmanConnectionDetails> defaults) {
        Source own = new Source(ROOT + ".clients." + name, named(name));
        PostmanConnectionDetails details = new PropertiesPostmanConnectionDetails(
                own.path(), own.client(), bundles, defaults.orElseGet(this::details));
        return build(name, details, List.of(defaults(), own));
    }

    private ClientProperties named(String name) {
        return Optional.ofNullable(properties.clients().get(name))
                .orElseThrow(() -> new PostmanConfigurationException(
                        "There are no properties below 'postman.clients." + name + "'.",
                        "Set 'postman.clients." + name + ".api-key', or leave the client out."));
    }

    private Source defaults() {
        return new Source(ROOT, properties.defaults());
    }

    private PostmanClient build(String name, PostmanConnectionDetails details, List<Source> sources) {
        PostmanClient.Builder builder = PostmanClient.builder();
        http.timeouts(builder);
        http.client(builder, details.getSslBundle());
        if (mapper != null) {
            builder.jsonMapper(ServiceJson.of(mapper));
        }
        String path = sources.get(sources.size() - 1).path();
        new Layer<>(path, builder)
                .with("api-key", key(details), PostmanClient.Builder::apiKey)
                .with("base-url", details.getBaseUrl(), (b, uri) -> b.server(PostmanServer.of(uri)));
        settings(builder, sources);
        customizers.forEach(customizer -> customizer.customize(name, builder));
        return origins.build(name, path, builder, details);
    }

    private static @Nullable String key(PostmanConnectionDetails details) {
        boolean none = details instanceof PropertiesPostmanConnectionDetails own && own.key() == null;
        return none ? null : details.getApiKey();
    }

    private static void settings(PostmanClient.Builder builder, List<Source> sources) {
        RateLimitSettings limits = RateLimitSettings.documented();
        RetrySettings retry = RetrySettings.defaults();
        for (Source source : sources) {
            limits = LimitMapping.map(source.path(), source.client(), limits);
            retry = RetryMapping.map(source.path() + ".retry", source.client().retry(), retry);
            source.connection(builder);
        }
        builder.rateLimits(limits).retry(retry);
    }

    /** Properties, and where they stand. */
    private record Source(String path, ClientProperties client) {

        void connection(PostmanClient.Builder builder) {
            new Layer<>(path, builder)
                    .with("connect-timeout", client.connectTimeout(), PostmanClient.Builder::connectTimeout)
                    .with("response-timeout", client.responseTimeout(), PostmanClient.Builder::responseTimeout)
                    .with("max-connections", client.maxConnections(), PostmanClient.Builder::maxConnections)
                    .with("max-idle-time", client.maxIdleTime(), PostmanClient.Builder::maxIdleTime)
                    .with("max-response-size", client.maxResponseSize(), (b, size) -> b.maxResponseSize(size.toBytes()))
                    .with(
                            "rate-limit.share-by-key",
                            client.rateLimit().shareByKey(),
                            PostmanClient.Builder::shareLimits);
        }
    }
}
