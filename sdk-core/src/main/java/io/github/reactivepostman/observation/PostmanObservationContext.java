package io.github.reactivepostman.observation;

import io.github.reactivepostman.http.PostmanRequest;
import io.github.reactivepostman.http.PostmanResponse;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.RequestReplySenderContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an observation knows of its call: the request, the answer or the error it ended with, and the headers that a
 * tracer wants sent. The answer is null while there is none, and the error too.
 */
public final class PostmanObservationContext extends RequestReplySenderContext<Map<String, String>, PostmanResponse> {

    private final PostmanRequest request;
    private final String client;

    PostmanObservationContext(PostmanRequest request, String client) {
        super(PostmanObservationContext::add, Kind.CLIENT);
        this.request = request;
        this.client = client;
        setCarrier(new LinkedHashMap<>());
        setRemoteServiceName("postman");
    }

    /** Returns the name of the client that makes the call. */
    public String client() {
        return client;
    }

    /** Returns the request as the caller made it, without the API key. */
    public PostmanRequest request() {
        return request;
    }

    PostmanRequest requestWithHeaders() {
        PostmanRequest changed = request;
        for (Map.Entry<String, String> header : headers().entrySet()) {
            changed = withHeader(changed, header.getKey(), header.getValue());
        }
        return changed;
    }

    private Map<String, String> headers() {
        Map<String, String> headers = getCarrier();
        return headers == null ? Map.of() : headers;
    }

    /** Baggage of a tracer's is no reason to fail a call. */
    private static PostmanRequest withHeader(PostmanRequest request, String name, String value) {
        try {
            return request.withHeader(name, value);
        } catch (IllegalArgumentException notPermitted) {
            return request;
        }
    }

    private static void add(@Nullable Map<String, String> headers, String name, String value) {
        if (headers != null) {
            headers.put(name, value);
        }
    }
}
