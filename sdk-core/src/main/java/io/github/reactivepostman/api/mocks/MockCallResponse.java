package io.github.reactivepostman.api.mocks;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mock server answered.
 *
 * @param type whether an example was found, as in {@code success} or {@code error}
 * @param statusCode status
 * @param headers headers; empty unless they were asked for
 * @param body body; null unless it was asked for
 */
public record MockCallResponse(
        @Nullable String type,
        @Nullable Integer statusCode,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<MockHeader> headers,

        @Nullable MockCallBody body) {

    public MockCallResponse {
        headers = Values.list(headers);
    }
}
