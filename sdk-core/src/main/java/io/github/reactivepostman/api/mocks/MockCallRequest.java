package io.github.reactivepostman.api.mocks;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was called on a mock server.
 *
 * @param method HTTP method
 * @param path path and query
 * @param headers headers; empty unless they were asked for
 * @param body body; null unless it was asked for
 */
public record MockCallRequest(
        @Nullable String method,
        @Nullable String path,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<MockHeader> headers,

        @Nullable MockCallBody body) {

    public MockCallRequest {
        headers = Values.list(headers);
    }
}
