package io.github.reactivepostman.api.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a post about a workspace is about; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record UpdateCategory(@JsonValue String value) {

    /** Something works better. */
    public static final UpdateCategory IMPROVEMENT = new UpdateCategory("improvement");
    /** Something is possible that was not. */
    public static final UpdateCategory NEW_FEATURE = new UpdateCategory("new_feature");
    /** Something works as it should have. */
    public static final UpdateCategory BUG_FIX = new UpdateCategory("bug_fix");
    /** Something that users must adapt to. */
    public static final UpdateCategory BREAKING_CHANGE = new UpdateCategory("breaking_change");
    /** Anything else worth knowing. */
    public static final UpdateCategory ANNOUNCEMENT = new UpdateCategory("announcement");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UpdateCategory {}

    @Override
    public String toString() {
        return value;
    }
}
