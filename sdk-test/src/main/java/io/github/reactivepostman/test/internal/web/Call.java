package io.github.reactivepostman.test.internal.web;

import io.github.reactivepostman.test.log.ReceivedRequest;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds one call of an operation.
 *
 * @param request the call as it arrived, with its body
 * @param variables the variable parts of the path
 * @param query the decoded query
 */
public record Call(ReceivedRequest request, List<String> variables, Map<String, List<String>> query) {
    /** Builds a call. */
    public static Call of(ReceivedRequest request, List<String> variables) {
        return new Call(request, variables, new QueryStringDecoder(request.uri()).parameters());
    }

    /** Returns the first variable part of the path. */
    public String id() {
        return variables.get(0);
    }

    /** Returns the first value of a query parameter, or null. */
    public @Nullable String query(String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    /** Returns the body; null when it is no JSON. */
    public @Nullable JsonNode json() {
        return Json.parse(request.body());
    }

    /** Returns the object that wraps a body; null when there is none. */
    public @Nullable ObjectNode wrapped(String key) {
        JsonNode body = json();
        return body != null && body.path(key) instanceof ObjectNode object ? object : null;
    }
}
