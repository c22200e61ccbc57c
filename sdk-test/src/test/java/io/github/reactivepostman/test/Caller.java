package io.github.reactivepostman.test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls an emulator over a real socket. */
final class Caller {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final @Nullable String key;

    Caller(PostmanEmulator emulator) {
        this(emulator.baseUri(), emulator.apiKey());
    }

    Caller(URI base, @Nullable String key) {
        this.base = base;
        this.key = key;
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, null);
    }

    HttpResponse<String> delete(String path) {
        return send("DELETE", path, null);
    }

    HttpResponse<String> send(String method, String path, @Nullable String body, String... headers) {
        return send(request(path, headers)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    /** Sends a body in chunks, without a length. */
    HttpResponse<String> sendChunked(String method, String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return send(request(path).method(method, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    CompletableFuture<HttpResponse<String>> sendAsync(String path) {
        return client.sendAsync(request(path).build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(10));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return key == null ? request : request.header("x-api-key", key);
    }

    static JsonNode json(HttpResponse<String> response) {
        return MAPPER.readTree(response.body());
    }

    /** Sorts the names of the members, so that the form of a document can be compared as text. */
    static String form(JsonNode node) {
        StringBuilder form = new StringBuilder();
        node.propertyNames().stream().sorted().forEach(name -> {
            form.append(form.isEmpty() ? "" : ",").append(name);
            if (node.path(name).isObject()) {
                form.append('{').append(form(node.path(name))).append('}');
            }
        });
        return form.toString();
    }

    static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
