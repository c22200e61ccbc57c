package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.internal.json.Nodes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A collection without its content: what belongs to the collection itself, and the ids of what is at its top.
 *
 * @param info what the collection tells about itself
 * @param variables the collection's own variables
 * @param auth how requests sign in, in the form that collection documents have; null when there is none
 * @param events scripts, in the form that collection documents have; null when there are none
 * @param rootLevelRequests ids of the requests at the top
 * @param rootLevelFolders ids of the folders at the top
 */
public record CollectionOutline(
        CollectionInfo info,
        List<CollectionVariable> variables,
        @Nullable JsonNode auth,
        @Nullable JsonNode events,
        List<String> rootLevelRequests,
        List<String> rootLevelFolders) {

    static CollectionOutline of(JsonNode collection) {
        return new CollectionOutline(
                CollectionInfo.of(collection.path("info")),
                Nodes.views(collection.path("variable"), CollectionVariable::of),
                collection.hasNonNull("auth") ? collection.path("auth") : null,
                collection.hasNonNull("events") ? collection.path("events") : null,
                texts(collection.path("rootLevelRequests")),
                texts(collection.path("rootLevelFolders")));
    }

    private static List<String> texts(JsonNode ids) {
        return ids.valueStream().map(Nodes::text).flatMap(Stream::ofNullable).toList();
    }

    /** Prints no auth, which can hold secrets. */
    @Override
    public String toString() {
        return "CollectionOutline[id=" + info.id() + ", name=" + info.name() + ", rootLevelRequests="
                + rootLevelRequests + ", rootLevelFolders=" + rootLevelFolders + "]";
    }
}
