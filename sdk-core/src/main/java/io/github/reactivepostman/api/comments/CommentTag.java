package io.github.reactivepostman.api.comments;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * Whom a comment mentions.
 *
 * @param type kind of what is mentioned; {@code user} is the only one documented
 * @param id id of the user
 */
public record CommentTag(@Nullable String type, String id) {

    /** Mentions a user. */
    public static CommentTag user(String userId) {
        return new CommentTag("user", Values.text("userId", userId));
    }
}
