package io.github.reactivepostman.spring.autoconfigure;

import io.github.reactivepostman.PostmanClient;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.ReactorHttpClientBuilder;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.http.client.ReactorResourceFactory;
import reactor.netty.http.client.HttpClient;

/**
 * Puts Spring Boot's settings of HTTP clients upon the SDK's own HTTP client, which keeps its pool of connections.
 *
 * @param settings those of {@code spring.http.clients}
 * @param resources whose event loops are used; null for the SDK's
 */
record HttpMapping(HttpClientSettings settings, @Nullable ReactorResourceFactory resources) {

    /** Sets the timeouts, which the properties of the client then may change. */
    void timeouts(PostmanClient.Builder builder) {
        if (settings.connectTimeout() != null) {
            builder.connectTimeout(settings.connectTimeout());
        }
        if (settings.readTimeout() != null) {
            builder.responseTimeout(settings.readTimeout());
        }
    }

    /** Sets the HTTP client: all of Spring Boot's settings but timeouts, and no redirects. */
    void client(PostmanClient.Builder builder, @Nullable SslBundle bundle) {
        HttpClientSettings common = settings.withTimeouts(null, null).withRedirects(HttpRedirects.DONT_FOLLOW);
        HttpClientSettings own = bundle == null ? common : common.withSslBundle(bundle);
        builder.httpClient(client -> new ReactorHttpClientBuilder()
                .withHttpClientFactory(() -> client)
                .withHttpClientCustomizer(this::onLoops)
                .build(own));
    }

    private HttpClient onLoops(HttpClient client) {
        return resources == null ? client : client.runOn(resources.getLoopResources());
    }
}
