package io.github.reactivepostman.api.comments;

import io.github.reactivepostman.internal.Values;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comment.
 *
 * @param id comment id
 * @param threadId id of the thread that it belongs to
 * @param status whether the thread is resolved
 * @param createdBy id of the user who wrote it
 * @param createdAt when it was written
 * @param updatedAt when it last changed
 * @param body the text
 * @param tags the users that the text mentions, by how it mentions them; empty when the service does not tell them
 */
public record Comment(
        String id,
        String threadId,
        @Nullable CommentStatus status,
        @Nullable String createdBy,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        String body,
        Map<String, CommentTag> tags) {

    public Comment {
        tags = Values.map(tags);
    }
}
