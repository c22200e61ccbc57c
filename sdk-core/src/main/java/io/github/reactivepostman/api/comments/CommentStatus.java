package io.github.reactivepostman.api.comments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a thread of comments is resolved; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record CommentStatus(@JsonValue String value) {

    /** Still talked about. */
    public static final CommentStatus OPEN = new CommentStatus("Open");
    /** Done with. */
    public static final CommentStatus RESOLVED = new CommentStatus("Resolved");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommentStatus {}

    @Override
    public String toString() {
        return value;
    }
}
