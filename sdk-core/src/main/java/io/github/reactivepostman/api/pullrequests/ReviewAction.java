package io.github.reactivepostman.api.pullrequests;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a reviewer does with a pull request; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record ReviewAction(@JsonValue String value) {

    /** Be for it. */
    public static final ReviewAction APPROVE = new ReviewAction("approve");
    /** Be against it. */
    public static final ReviewAction DECLINE = new ReviewAction("decline");
    /** Bring its changes into the destination. */
    public static final ReviewAction MERGE = new ReviewAction("merge");
    /** Take an approval back. */
    public static final ReviewAction UNAPPROVE = new ReviewAction("unapprove");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReviewAction {}

    @Override
    public String toString() {
        return value;
    }
}
