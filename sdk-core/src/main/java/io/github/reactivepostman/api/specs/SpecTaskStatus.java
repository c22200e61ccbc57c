package io.github.reactivepostman.api.specs;

import io.github.reactivepostman.api.JobState;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the service says of a task.
 *
 * @param status how far it is
 * @param meta what it makes
 * @param details what it made, as an object, or why it failed, as text; null while it runs
 */
public record SpecTaskStatus(
        @Nullable TaskStatus status,
        @Nullable Meta meta,
        @Nullable JsonNode details) {

    /** Returns what the task made; empty unless it is completed. */
    public List<Resource> resources() {
        return details == null
                ? List.of()
                : details.path("resources").valueStream().map(Resource::of).toList();
    }

    /** Returns why the task failed; null when it did not, or the service does not tell. */
    public @Nullable String reason() {
        return details != null && details.isString() ? details.stringValue() : null;
    }

    /** Returns how far the task is; a word that is not known counts as running. */
    public JobState state() {
        String word = status == null ? null : status.value();
        return JobState.of(word, TaskStatus.COMPLETED.value(), TaskStatus.FAILED.value(), reason());
    }

    /**
     * What a task makes.
     *
     * @param model kind of what is made, such as {@code collection}
     * @param action how it is made, such as {@code generation}
     */
    public record Meta(@Nullable String model, @Nullable String action) {}

    /**
     * Something that a task made.
     *
     * @param id its id, of a collection its uid
     * @param url path at which it is read
     */
    public record Resource(@Nullable String id, @Nullable String url) {

        static Resource of(JsonNode node) {
            return new Resource(node.path("id").asString(null), node.path("url").asString(null));
        }
    }
}
