package io.github.reactivepostman.spring;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;
import org.springframework.boot.ssl.SslBundle;

/** Where the default client finds the service, and with which key; a bean of this type replaces the properties. */
public interface PostmanConnectionDetails extends ConnectionDetails {

    /** Returns the server's address, without a path. */
    URI getBaseUrl();

    /** Returns the API key. */
    String getApiKey();

    /** Returns the certificates to trust and to show; null for those of the platform. */
    default @Nullable SslBundle getSslBundle() {
        return null;
    }
}
