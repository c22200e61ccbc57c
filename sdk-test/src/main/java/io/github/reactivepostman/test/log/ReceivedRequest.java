package io.github.reactivepostman.test.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds one call as it arrived, and the status it was answered with. */
public final class ReceivedRequest {
    private final String method;
    private final String uri;
    private final Map<String, List<String>> headers;
    private final byte[] body;
    private final Instant receivedAt;
    private final int status;

    /** Builds an entry; the names of headers are in lower case, and keys in them are redacted. */
    public ReceivedRequest(
            String method, String uri, Map<String, List<String>> headers, byte[] body, Instant receivedAt, int status) {
        this.method = method;
        this.uri = uri;
        this.headers = headers;
        this.body = body.clone();
        this.receivedAt = receivedAt;
        this.status = status;
    }

    /** Returns the method in capitals. */
    public String method() {
        return method;
    }

    /** Returns path and query, as they were sent. */
    public String uri() {
        return uri;
    }

    /** Returns the path without the query, as it was sent. */
    public String path() {
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    /** Returns the headers by name in lower case; API keys read {@code REDACTED}. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** Returns the first value of a header in any case, or null. */
    public @Nullable String header(String name) {
        List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    /** Returns a copy of the body; empty while the call is only arriving. */
    public byte[] body() {
        return body.clone();
    }

    /** Returns the body as text. */
    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Returns when the call arrived, on the server's clock. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** Returns the status of the answer; 0 when there was none. */
    public int status() {
        return status;
    }

    @Override
    public String toString() {
        return method + " " + uri + " " + status;
    }
}
