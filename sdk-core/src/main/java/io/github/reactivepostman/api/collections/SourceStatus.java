package io.github.reactivepostman.api.collections;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How a fork stands to the collection that it was forked from; the service may learn of a change minutes later.
 *
 * @param collectionUid uid of the fork
 * @param isSourceAhead whether the source has what the fork has not; null when the service does not tell
 */
public record SourceStatus(
        @Nullable String collectionUid, @Nullable Boolean isSourceAhead) {

    /** The answer has the uid as the name of its only field. */
    static SourceStatus of(JsonNode collection) {
        return collection
                .propertyStream()
                .findFirst()
                .map(SourceStatus::of)
                .orElseGet(() -> new SourceStatus(null, null));
    }

    private static SourceStatus of(Map.Entry<String, JsonNode> status) {
        JsonNode ahead = status.getValue().path("isSourceAhead");
        return new SourceStatus(status.getKey(), ahead.isBoolean() ? ahead.booleanValue() : null);
    }
}
