package io.github.reactivepostman.spring.webclient;

import io.github.reactivepostman.spring.autoconfigure.PostmanProperties;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.ssl.SslBundle;

/** How the connector behaves: as the client's properties say, else as Spring Boot's other ones, else as the client. */
final class ConnectorSettings {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(60);

    private ConnectorSettings() {}

    /** Returns the settings; redirects are off, because they would take the key elsewhere, and one permit twice. */
    static HttpClientSettings of(HttpClientSettings common, PostmanProperties properties, @Nullable SslBundle bundle) {
        HttpClientSettings settings = common.withRedirects(HttpRedirects.DONT_FOLLOW)
                .withConnectTimeout(first(properties.connectTimeout(), common.connectTimeout(), CONNECT_TIMEOUT))
                .withReadTimeout(first(properties.responseTimeout(), common.readTimeout(), RESPONSE_TIMEOUT));
        return bundle == null ? settings : settings.withSslBundle(bundle);
    }

    private static Duration first(@Nullable Duration own, @Nullable Duration common, Duration usual) {
        Duration set = own == null ? common : own;
        return set == null ? usual : set;
    }
}
