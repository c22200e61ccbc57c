package io.github.reactivepostman;

import java.net.URI;
import java.util.Locale;

/** The server that a client calls; immutable. */
public final class PostmanServer {

    /** The server of teams whose data is in the United States: the default. */
    public static final PostmanServer US = of("https://api.postman.com");

    /** The server of teams whose data is in the European Union. */
    public static final PostmanServer EU = of("https://api.eu.postman.com");

    private final URI uri;

    private PostmanServer(URI uri) {
        this.uri = uri;
    }

    /**
     * Creates a server of one's own, such as a proxy or an emulator.
     *
     * @throws IllegalArgumentException when it is not an absolute {@code http} or {@code https} URI with a host, or has
     *     a user, a query or a fragment
     */
    public static PostmanServer of(String uri) {
        return of(URI.create(uri.strip()));
    }

    /**
     * Creates a server of one's own, such as a proxy or an emulator.
     *
     * @throws IllegalArgumentException when it is not an absolute {@code http} or {@code https} URI with a host, or has
     *     a user, a query or a fragment
     */
    public static PostmanServer of(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        require(scheme.equals("http") || scheme.equals("https"), "must start with https:// or http://");
        require(uri.getHost() != null, "must have a host, as in https://api.postman.com");
        require(uri.getRawUserInfo() == null, "must not have a user: the API key goes to PostmanClient.builder()");
        require(uri.getRawQuery() == null && uri.getRawFragment() == null, "must not have a query or a fragment");
        String text = uri.toString();
        return new PostmanServer(text.endsWith("/") ? URI.create(text.replaceAll("/+$", "")) : uri);
    }

    /** Returns the base of every call's URI, without a slash at its end. */
    public URI uri() {
        return uri;
    }

    private static void require(boolean met, String rule) {
        if (!met) {
            throw new IllegalArgumentException("URI of a PostmanServer " + rule);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostmanServer server && server.uri.equals(uri);
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
