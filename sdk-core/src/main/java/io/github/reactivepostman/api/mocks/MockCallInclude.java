package io.github.reactivepostman.api.mocks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that the log of calls tells only on request; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record MockCallInclude(@JsonValue String value) {

    /** Headers of the call. */
    public static final MockCallInclude REQUEST_HEADERS = new MockCallInclude("request.headers");
    /** Body of the call. */
    public static final MockCallInclude REQUEST_BODY = new MockCallInclude("request.body");
    /** Headers of the answer. */
    public static final MockCallInclude RESPONSE_HEADERS = new MockCallInclude("response.headers");
    /** Body of the answer. */
    public static final MockCallInclude RESPONSE_BODY = new MockCallInclude("response.body");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MockCallInclude {}

    static @Nullable String join(List<MockCallInclude> includes) {
        return includes.isEmpty()
                ? null
                : includes.stream().map(MockCallInclude::value).collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return value;
    }
}
