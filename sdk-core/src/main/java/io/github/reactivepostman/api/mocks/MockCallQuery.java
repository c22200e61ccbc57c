package io.github.reactivepostman.api.mocks;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which calls of a mock server to list; all that are set must hold.
 *
 * @param since only calls from this moment on; the plan decides how far back the service looks
 * @param until only calls up to this moment
 * @param responseStatusCode only calls that were answered with this status
 * @param responseType only calls that were answered so, as in {@code success}
 * @param requestMethod only calls with this method
 * @param requestPath only calls of this path and query
 * @param ascending whether the oldest comes first; null for the order that the service chooses
 * @param include what each call tells besides the usual
 * @param pageSize how many calls one call of ours fetches, 1 to 100
 */
public record MockCallQuery(
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable Integer responseStatusCode,
        @Nullable String responseType,
        @Nullable String requestMethod,
        @Nullable String requestPath,
        @Nullable Boolean ascending,
        List<MockCallInclude> include,
        int pageSize) {

    public MockCallQuery {
        include = Values.list(include);
        Values.atLeast("pageSize", 1, pageSize);
    }

    /** Selects every call that the service still knows, 100 a page. */
    public static MockCallQuery all() {
        return new MockCallQuery(null, null, null, null, null, null, null, List.of(), 100);
    }

    /** Selects only calls from a moment on. */
    public MockCallQuery withSince(Instant since) {
        return with(since, until, responseStatusCode, responseType, requestMethod, requestPath);
    }

    /** Selects only calls up to a moment. */
    public MockCallQuery withUntil(Instant until) {
        return with(since, until, responseStatusCode, responseType, requestMethod, requestPath);
    }

    /** Selects only calls that were answered with the status. */
    public MockCallQuery withResponseStatusCode(int statusCode) {
        return with(since, until, statusCode, responseType, requestMethod, requestPath);
    }

    /** Selects only calls that were answered so, as in {@code success} or {@code error}; upper case does not matter. */
    public MockCallQuery withResponseType(String type) {
        return with(since, until, responseStatusCode, Values.text("type", type), requestMethod, requestPath);
    }

    /** Selects only calls with the method; upper case does not matter. */
    public MockCallQuery withRequestMethod(String method) {
        return with(since, until, responseStatusCode, responseType, Values.text("method", method), requestPath);
    }

    /** Selects only calls of the path, which includes the query; upper case does not matter. */
    public MockCallQuery withRequestPath(String path) {
        return with(since, until, responseStatusCode, responseType, requestMethod, Values.text("path", path));
    }

    /** Lists the oldest call first. */
    public MockCallQuery oldestFirst() {
        return with(true, include, pageSize);
    }

    /** Lists the newest call first. */
    public MockCallQuery newestFirst() {
        return with(false, include, pageSize);
    }

    /** Asks for headers and bodies. */
    public MockCallQuery withInclude(MockCallInclude... include) {
        return with(ascending, List.of(include), pageSize);
    }

    /** Sets how many calls one page holds; the service gives fewer when they are large. */
    public MockCallQuery withPageSize(int pageSize) {
        return with(ascending, include, pageSize);
    }

    private MockCallQuery with(
            @Nullable Instant since,
            @Nullable Instant until,
            @Nullable Integer statusCode,
            @Nullable String type,
            @Nullable String method,
            @Nullable String path) {
        return new MockCallQuery(since, until, statusCode, type, method, path, ascending, include, pageSize);
    }

    private MockCallQuery with(@Nullable Boolean ascending, List<MockCallInclude> include, int pageSize) {
        return new MockCallQuery(
                since,
                until,
                responseStatusCode,
                responseType,
                requestMethod,
                requestPath,
                ascending,
                include,
                pageSize);
    }

    /** The service takes the order only together with what is ordered. */
    RequestSpec applyTo(RequestSpec call) {
        return call.query("since", since)
                .query("until", until)
                .query("responseStatusCode", responseStatusCode)
                .query("responseType", responseType)
                .query("requestMethod", requestMethod)
                .query("requestPath", requestPath)
                .query("sort", ascending == null ? null : "servedAt")
                .query("direction", ascending == null ? null : ascending ? "asc" : "desc")
                .query("include", MockCallInclude.join(include))
                .query("limit", pageSize);
    }
}
