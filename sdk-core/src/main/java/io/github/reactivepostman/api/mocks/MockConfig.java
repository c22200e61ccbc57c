package io.github.reactivepostman.api.mocks;

import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a mock server finds the example to answer with.
 *
 * @param matchBody whether the body of the call is compared
 * @param matchHeader whether the headers in {@code headers} are compared
 * @param matchQueryParams whether the query is compared
 * @param matchWildcards whether variables in the example's path stand for any text
 * @param headers names of the headers to compare
 * @param delay how long it waits before it answers; null when it does not
 * @param serverResponseId the server error that it answers every call with; null when there is none
 */
public record MockConfig(
        @Nullable Boolean matchBody,
        @Nullable Boolean matchHeader,
        @Nullable Boolean matchQueryParams,
        @Nullable Boolean matchWildcards,
        List<String> headers,
        @Nullable MockDelay delay,
        @Nullable String serverResponseId) {

    /** Evens out that the service writes a missing response as null or as empty text. */
    public MockConfig {
        headers = Values.list(headers);
        serverResponseId = serverResponseId == null || serverResponseId.isBlank() ? null : serverResponseId;
    }
}
