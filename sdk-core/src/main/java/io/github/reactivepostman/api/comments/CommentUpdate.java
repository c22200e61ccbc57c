package io.github.reactivepostman.api.comments;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.reactivepostman.internal.Values;
import java.util.Map;

/**
 * What a comment is to say instead.
 *
 * @param body the text, of at most 10,000 characters
 * @param tags the users that the text mentions, by how it mentions them, such as {@code @ada}
 */
public record CommentUpdate(
        String body,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, CommentTag> tags) {

    public CommentUpdate {
        Values.text("body", body);
        tags = Values.map(tags);
    }

    /** Creates a change that mentions nobody. */
    public static CommentUpdate of(String body) {
        return new CommentUpdate(body, Map.of());
    }

    /** Mentions users, by how the text mentions them, such as {@code @ada}. */
    public CommentUpdate withTags(Map<String, CommentTag> tags) {
        return new CommentUpdate(body, tags);
    }
}
