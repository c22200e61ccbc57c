package io.github.reactivepostman.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is about to be sent, but for the API key, which the transport adds and no filter sees; immutable.
 */
public final class PostmanRequest {

    private final String method;
    private final String target;
    private final String path;
    private final String query;
    private final RequestHeaders headers;
    private final byte @Nullable [] body;
    private final @Nullable Duration responseTimeout;
    private final boolean withoutKey;

    PostmanRequest(CallDraft draft, RequestHeaders headers, byte @Nullable [] body) {
        this(
                draft.method(),
                draft.target(),
                draft.path(),
                draft.query(),
                headers,
                body,
                draft.responseTimeout(),
                !draft.credentials().useKey());
    }

    private PostmanRequest(
            String method,
            String target,
            String path,
            String query,
            RequestHeaders headers,
            byte @Nullable [] body,
            @Nullable Duration responseTimeout,
            boolean withoutKey) {
        this.method = method;
        this.target = target;
        this.path = path;
        this.query = query;
        this.headers = headers;
        this.body = body;
        this.responseTimeout = responseTimeout;
        this.withoutKey = withoutKey;
    }

    /** Returns the HTTP method. */
    public String method() {
        return method;
    }

    /** Returns the path template as the caller wrote it, such as {@code /collections/{id}}: good for meters and logs. */
    public String target() {
        return target;
    }

    /** Returns the path with its variables filled in, percent-encoded. */
    public String path() {
        return path;
    }

    /** Returns the query, percent-encoded and without a question mark; empty when there is none. */
    public String query() {
        return query;
    }

    /** Returns the headers, found by any case; without the API key and what the transport adds. */
    public Map<String, List<String>> headers() {
        return headers.asMap();
    }

    /** Returns the media type of the body; null when there is no body. */
    public @Nullable String bodyType() {
        return body == null ? null : headers.get("Content-Type");
    }

    /** Returns the length of the body in bytes; 0 when there is no body. */
    public int bodyLength() {
        return body == null ? 0 : body.length;
    }

    /** Tells whether the API key is not sent with it, so that the answer says nothing about the key. */
    public boolean isWithoutKey() {
        return withoutKey;
    }

    /**
     * Returns this request with a header set.
     *
     * @throws IllegalArgumentException for the API key's header and those that the transport sets, and when name or
     *     value is not legal in HTTP
     */
    public PostmanRequest withHeader(String name, String value) {
        RequestHeaders changed = headers.withChecked(name, value);
        return new PostmanRequest(method, target, path, query, changed, body, responseTimeout, withoutKey);
    }

    RequestHeaders rawHeaders() {
        return headers;
    }

    byte @Nullable [] body() {
        return body;
    }

    @Nullable Duration responseTimeout() {
        return responseTimeout;
    }

    String pathAndQuery() {
        return query.isEmpty() ? path : path + '?' + query;
    }

    /** Returns method, template and the names of the headers: nothing secret. */
    @Override
    public String toString() {
        return method + ' ' + target + ' ' + headers;
    }
}
