package io.github.reactivepostman.http;

import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.ratelimit.Priority;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a caller has said of a call so far.
 *
 * @param path path with its variables filled in, percent-encoded
 * @param query query, percent-encoded; empty when there is none
 * @param credentials what lets the call in; nothing of it is in path, query or headers
 * @param wrapper name of the only field of the JSON object that holds the body; null writes the body as it is
 */
record CallDraft(
        String method,
        String target,
        String path,
        String query,
        boolean repeatable,
        RequestHeaders headers,
        @Nullable Object body,
        @Nullable String wrapper,
        @Nullable Priority priority,
        @Nullable Duration maxWait,
        @Nullable Duration responseTimeout,
        Credentials credentials) {

    static CallDraft of(Endpoint endpoint, String path, RequestHeaders headers) {
        return new CallDraft(
                endpoint.method(),
                endpoint.template(),
                path,
                "",
                endpoint.isRepeatable(),
                headers,
                null,
                null,
                null,
                null,
                null,
                endpoint.isWithoutKey() ? Credentials.NONE : Credentials.KEY);
    }

    CallDraft withQuery(String name, String value) {
        StringBuilder text = new StringBuilder(query);
        if (!query.isEmpty()) {
            text.append('&');
        }
        PercentEncoding.append(text, name);
        PercentEncoding.append(text.append('='), value);
        return copy(text.toString(), repeatable, headers, priority, maxWait, responseTimeout);
    }

    CallDraft withHeader(String name, String value) {
        return copy(query, repeatable, headers.withChecked(name, value), priority, maxWait, responseTimeout);
    }

    CallDraft withRepeatable(boolean value) {
        return copy(query, value, headers, priority, maxWait, responseTimeout);
    }

    CallDraft withPriority(Priority value) {
        return copy(query, repeatable, headers, value, maxWait, responseTimeout);
    }

    CallDraft withMaxWait(Duration time) {
        return copy(query, repeatable, headers, priority, time, responseTimeout);
    }

    CallDraft withResponseTimeout(Duration time) {
        return copy(query, repeatable, headers, priority, maxWait, time);
    }

    CallDraft withBody(@Nullable String field, Object value) {
        return new CallDraft(
                method,
                target,
                path,
                query,
                repeatable,
                headers,
                value,
                field,
                priority,
                maxWait,
                responseTimeout,
                credentials);
    }

    CallDraft withCredentials(Credentials changed) {
        return new CallDraft(
                method,
                target,
                path,
                query,
                repeatable,
                headers,
                body,
                wrapper,
                priority,
                maxWait,
                responseTimeout,
                changed);
    }

    RequestInfo info() {
        return new RequestInfo(method, target, repeatable);
    }

    private CallDraft copy(
            String newQuery,
            boolean newRepeatable,
            RequestHeaders newHeaders,
            @Nullable Priority newPriority,
            @Nullable Duration newMaxWait,
            @Nullable Duration newResponseTimeout) {
        return new CallDraft(
                method,
                target,
                path,
                newQuery,
                newRepeatable,
                newHeaders,
                body,
                wrapper,
                newPriority,
                newMaxWait,
                newResponseTimeout,
                credentials);
    }

    /** Returns method and template only: what fills it in may be a secret. */
    @Override
    public String toString() {
        return method + ' ' + target;
    }
}
