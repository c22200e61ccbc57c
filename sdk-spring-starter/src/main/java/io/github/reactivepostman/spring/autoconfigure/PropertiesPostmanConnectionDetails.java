package io.github.reactivepostman.spring.autoconfigure;

import io.github.reactivepostman.PostmanServer;
import io.github.reactivepostman.spring.PostmanConnectionDetails;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;

/** What properties say of a connection. */
final class PropertiesPostmanConnectionDetails implements PostmanConnectionDetails {

    private static final String KEY = "api-key";

    private final ClientProperties client;
    private final @Nullable PostmanConnectionDetails defaults;
    private final String path;
    private final @Nullable SslBundles bundles;

    /** Creates what the properties at the path say, and the defaults where they say nothing. */
    PropertiesPostmanConnectionDetails(
            String path,
            ClientProperties client,
            @Nullable SslBundles bundles,
            @Nullable PostmanConnectionDetails defaults) {
        this.path = path;
        this.client = client;
        this.bundles = bundles;
        this.defaults = defaults;
    }

    @Override
    public URI getBaseUrl() {
        if (client.baseUrl() != null) {
            return client.baseUrl();
        }
        if (client.server() == null && defaults != null) {
            return defaults.getBaseUrl();
        }
        return (client.server() == ClientProperties.Server.EU ? PostmanServer.EU : PostmanServer.US).uri();
    }

    @Override
    public String getApiKey() {
        String key = key();
        if (key == null || key.isBlank()) {
            throw missing(key == null ? "missing" : "blank");
        }
        return key;
    }

    /** Returns the key, be it blank; null when there is none, and only a customizer can give one. */
    @Nullable String key() {
        if (client.apiKey() != null || defaults == null) {
            return client.apiKey();
        }
        return defaults instanceof PropertiesPostmanConnectionDetails root ? root.key() : defaults.getApiKey();
    }

    private PostmanConfigurationException missing(String what) {
        String property = path + "." + KEY;
        return new PostmanConfigurationException(
                "The property '" + property + "' is " + what + ": a Postman client cannot call without its API key.",
                "Set '" + property + "', or the environment variable "
                        + property.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "")
                        + ", to an API key of Postman's settings page. An application that is not to have a client"
                        + " sets 'postman.enabled' to false.");
    }

    @Override
    public @Nullable SslBundle getSslBundle() {
        String name = client.ssl().bundle();
        if (name == null || bundles == null) {
            return defaults == null ? null : defaults.getSslBundle();
        }
        try {
            return bundles.getBundle(name);
        } catch (NoSuchSslBundleException e) {
            String property = path + ".ssl.bundle";
            throw new PostmanConfigurationException(
                    "The value of '" + property + "' is not possible: there is no SSL bundle '" + name + "'.",
                    "Configure the bundle below 'spring.ssl.bundle', or change '" + property + "'.");
        }
    }
}
