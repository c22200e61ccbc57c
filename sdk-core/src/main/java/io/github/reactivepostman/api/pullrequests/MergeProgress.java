package io.github.reactivepostman.api.pullrequests;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far the merge of a pull request is; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record MergeProgress(@JsonValue String value) {

    /** Nothing is being merged. */
    public static final MergeProgress INACTIVE = new MergeProgress("inactive");
    /** Not done yet. */
    public static final MergeProgress IN_PROGRESS = new MergeProgress("inprogress");
    /** Given up. */
    public static final MergeProgress FAILED = new MergeProgress("failed");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MergeProgress {}

    @Override
    public String toString() {
        return value;
    }
}
