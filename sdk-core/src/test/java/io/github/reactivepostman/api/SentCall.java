package io.github.reactivepostman.api;

import io.github.reactivepostman.http.Endpoint;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A call as a resource made it. */
public record SentCall(
        Endpoint endpoint,
        List<String> variables,
        Map<String, String> query,
        Map<String, String> headers,
        @Nullable JsonNode body) {

    SentCall withQuery(String name, String value) {
        return new SentCall(endpoint, variables, plus(query, name, value), headers, body);
    }

    SentCall withHeader(String name, String value) {
        return new SentCall(endpoint, variables, query, plus(headers, name, value), body);
    }

    SentCall withBody(JsonNode body) {
        return new SentCall(endpoint, variables, query, headers, body);
    }

    /** Returns method and path, such as {@code GET /workspaces/w1}. */
    public String line() {
        String line = endpoint.toString();
        for (String variable : variables) {
            line = line.replaceFirst("\\{\\w+}", variable);
        }
        return line;
    }

    /** Returns the body as JSON text, empty when there is none. */
    public String json() {
        return body == null ? "" : body.toString();
    }

    String fixture() {
        String path = endpoint.template().replace('/', '-').replaceAll("[{}]", "");
        return endpoint.method().toLowerCase(Locale.ROOT) + path;
    }

    private static Map<String, String> plus(Map<String, String> map, String name, String value) {
        Map<String, String> more = new TreeMap<>(map);
        more.put(name, value);
        return more;
    }
}
