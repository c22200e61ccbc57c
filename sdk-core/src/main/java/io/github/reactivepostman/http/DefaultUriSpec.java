package io.github.reactivepostman.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Chooses the path of a call whose method is known; parses a template once, as a program has few of them. */
final class DefaultUriSpec implements UriSpec {

    /** A program that puts values into its templates has no end of them: the rest are parsed each time. */
    private static final int KEPT = 256;

    private final DefaultExchange exchange;
    private final String method;
    private final Map<String, Endpoint> endpoints = new ConcurrentHashMap<>();

    DefaultUriSpec(DefaultExchange exchange, String method) {
        this.exchange = exchange;
        this.method = method;
    }

    @Override
    public RequestSpec uri(String template, @Nullable Object... variables) {
        return exchange.call(endpoint(template), variables);
    }

    @Override
    public RequestSpec uri(String template, Map<String, ?> variables) {
        Endpoint endpoint = endpoint(template);
        return exchange.start(endpoint, endpoint.uri().expand(variables));
    }

    private Endpoint endpoint(String template) {
        Endpoint known = endpoints.get(template);
        if (known != null) {
            return known;
        }
        Endpoint parsed = Endpoint.of(method, template);
        if (endpoints.size() < KEPT) {
            endpoints.put(template, parsed);
        }
        return parsed;
    }
}
