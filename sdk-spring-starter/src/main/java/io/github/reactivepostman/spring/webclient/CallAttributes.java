package io.github.reactivepostman.spring.webclient;

import io.github.reactivepostman.http.GatewayCall;
import java.time.Duration;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.WebClient;

/** What a request's attributes tell of a call. */
final class CallAttributes {

    static final String REPEATABLE = PostmanExchangeFilter.class.getName() + ".repeatable";
    static final String MAX_WAIT = PostmanExchangeFilter.class.getName() + ".maxWait";

    private static final String TEMPLATE = WebClient.class.getName() + ".uriTemplate";

    private CallAttributes() {}

    static GatewayCall call(ClientRequest request) {
        GatewayCall call = GatewayCall.of(request.method().name(), request.url());
        call = request.attribute(TEMPLATE)
                .map(String::valueOf)
                .map(CallAttributes::path)
                .map(call::withTarget)
                .orElse(call);
        call = request.attribute(REPEATABLE)
                .map(Boolean.class::cast)
                .map(call::withRepeatable)
                .orElse(call);
        return request.attribute(MAX_WAIT)
                .map(Duration.class::cast)
                .map(call::withMaxWait)
                .orElse(call);
    }

    /** Returns the path of a template, which may hold values in its query. */
    private static String path(String template) {
        String complete = template.split("[?#]", 2)[0];
        int scheme = complete.indexOf("://");
        int path = scheme < 0 ? 0 : complete.indexOf('/', scheme + 3);
        return path < 0 ? "/" : complete.substring(path);
    }
}
