package io.github.reactivepostman.operations;

import io.github.reactivepostman.TestServer.Received;
import io.github.reactivepostman.TestServer.Reply;
import io.github.reactivepostman.api.FakeExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** One call as the facts of the API say that it goes: what is sent, and what is answered. */
record Recorded(Request request, Response response) {

    /**
     * What is sent.
     *
     * @param line method, encoded path and query, as in {@code GET /mocks?workspace=w1}
     * @param headers headers that must be sent, with their values; null stands for a header that must not
     * @param contentType media type of the body; null when there is no body
     * @param body JSON of the body; null when there is none, or when {@code text} tells it
     * @param text the body when it is not JSON
     */
    record Request(
            String line,
            @Nullable Map<String, @Nullable String> headers,
            @Nullable String contentType,
            @Nullable JsonNode body,
            @Nullable String text) {

        /** Returns the same of what arrived, with the headers of interest only. */
        Request of(Received received) {
            Map<String, @Nullable String> interest = new HashMap<>();
            if (headers != null) {
                headers.keySet()
                        .forEach(name -> interest.put(name, received.headers().get(name)));
            }
            String type = received.headers().get("content-type");
            boolean json = body != null && received.body().length > 0;
            return new Request(
                    received.method() + " " + received.uri(),
                    headers == null ? null : interest,
                    type,
                    json ? FakeExchange.JSON.readTree(received.text()) : null,
                    json || received.body().length == 0 ? null : received.text());
        }
    }

    /**
     * What is answered.
     *
     * @param status status, 200 when it is not told
     * @param contentType media type, {@code application/json; charset=utf-8} when it is not told
     * @param headers headers besides
     * @param body JSON of the body; null when there is none, or when {@code text} tells it
     * @param text the body when it is not JSON
     */
    record Response(
            @Nullable Integer status,
            @Nullable String contentType,
            @Nullable Map<String, String> headers,
            @Nullable JsonNode body,
            @Nullable String text) {

        Reply reply() {
            String content = body == null ? (text == null ? "" : text) : body.toString();
            Map<String, String> all = new HashMap<>(headers == null ? Map.of() : headers);
            if (!content.isEmpty()) {
                all.put("Content-Type", contentType == null ? "application/json; charset=utf-8" : contentType);
            }
            return new Reply(status == null ? 200 : status, all, content.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Reads the calls of an operation, usually one, from {@code operations/<name>.json}. */
    static List<Recorded> of(String name) {
        return read("/operations/" + name + ".json", new TypeReference<>() {});
    }

    static <T> T read(String resource, TypeReference<T> type) {
        try (InputStream json = Recorded.class.getResourceAsStream(resource)) {
            if (json == null) {
                throw new AssertionError("no fixture " + resource);
            }
            return FakeExchange.JSON.readValue(json, type);
        } catch (IOException e) {
            throw new AssertionError(resource, e);
        }
    }
}
