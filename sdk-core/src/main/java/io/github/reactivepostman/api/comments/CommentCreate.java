package io.github.reactivepostman.api.comments;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.reactivepostman.internal.Values;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comment to be added.
 *
 * @param body the text, of at most 10,000 characters
 * @param threadId id of the thread to answer in; null begins a thread
 * @param tags the users that the text mentions, by how it mentions them, such as {@code @ada}
 */
public record CommentCreate(
        String body,
        @Nullable Long threadId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, CommentTag> tags) {

    public CommentCreate {
        Values.text("body", body);
        tags = Values.map(tags);
    }

    /** Creates one that begins a thread and mentions nobody. */
    public static CommentCreate of(String body) {
        return new CommentCreate(body, null, Map.of());
    }

    /**
     * Answers in a thread.
     *
     * @throws IllegalArgumentException when the id is not a number, as those of threads are
     */
    public CommentCreate withThreadId(String threadId) {
        return new CommentCreate(body, ThreadIds.number(threadId), tags);
    }

    /** Mentions users, by how the text mentions them, such as {@code @ada}. */
    public CommentCreate withTags(Map<String, CommentTag> tags) {
        return new CommentCreate(body, threadId, tags);
    }
}
