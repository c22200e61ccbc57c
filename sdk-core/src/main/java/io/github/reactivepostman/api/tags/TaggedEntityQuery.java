package io.github.reactivepostman.api.tags;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * Which of the elements that have a tag to list.
 *
 * @param type only those of this kind
 * @param direction which end comes first; null leaves it to the service, which lists the greatest first
 * @param pageSize how many elements one call fetches, 1 to 50
 */
public record TaggedEntityQuery(
        @Nullable TaggedType type, @Nullable TaggedDirection direction, int pageSize) {

    public TaggedEntityQuery {
        Values.atLeast("pageSize", 1, pageSize);
    }

    /** Selects every element, 50 a call. */
    public static TaggedEntityQuery all() {
        return new TaggedEntityQuery(null, null, 50);
    }

    /** Selects only elements of the kind. */
    public TaggedEntityQuery withType(TaggedType type) {
        return new TaggedEntityQuery(type, direction, pageSize);
    }

    /** Sets which end comes first. */
    public TaggedEntityQuery withDirection(TaggedDirection direction) {
        return new TaggedEntityQuery(type, direction, pageSize);
    }

    /** Sets how many elements one call fetches; the service refuses more than 50. */
    public TaggedEntityQuery withPageSize(int pageSize) {
        return new TaggedEntityQuery(type, direction, pageSize);
    }

    RequestSpec applyTo(RequestSpec call) {
        return call.query("entityType", type).query("direction", direction).query("limit", pageSize);
    }
}
