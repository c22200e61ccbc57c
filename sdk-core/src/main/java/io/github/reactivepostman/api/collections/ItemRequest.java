package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.internal.json.Nodes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The request of a collection item; {@link CollectionItem#raw()} has the rest of it.
 *
 * @param method HTTP method
 * @param url address as it was written, variables included
 * @param description text about it
 */
public record ItemRequest(
        String method, @Nullable String url, @Nullable String description) {

    /** A request that is only a text is the address of a GET. */
    static ItemRequest of(JsonNode request) {
        String method = Nodes.text(request, "method");
        return new ItemRequest(
                method == null ? "GET" : method,
                address(request.isObject() ? request.path("url") : request),
                Nodes.description(request));
    }

    private static @Nullable String address(JsonNode url) {
        return Nodes.text(url.isObject() ? url.path("raw") : url);
    }
}
