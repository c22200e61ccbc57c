package io.github.reactivepostman.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses the path of a call whose method is known. */
record DefaultUriSpec(DefaultExchange exchange, String method) implements UriSpec {

    @Override
    public RequestSpec uri(String template, @Nullable Object... variables) {
        return exchange.call(Endpoint.of(method, template), variables);
    }

    @Override
    public RequestSpec uri(String template, Map<String, ?> variables) {
        Endpoint endpoint = Endpoint.of(method, template);
        return exchange.start(endpoint, endpoint.uri().expand(variables));
    }
}
