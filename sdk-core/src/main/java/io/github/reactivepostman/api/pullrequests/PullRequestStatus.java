package io.github.reactivepostman.api.pullrequests;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What became of a pull request, or what a reviewer thinks of it; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record PullRequestStatus(@JsonValue String value) {

    /** Nobody has decided yet. */
    public static final PullRequestStatus OPEN = new PullRequestStatus("open");
    /** The reviewers are for it. */
    public static final PullRequestStatus APPROVED = new PullRequestStatus("approved");
    /** The reviewers are against it. */
    public static final PullRequestStatus DECLINED = new PullRequestStatus("declined");
    /** Its changes are in the destination. */
    public static final PullRequestStatus MERGED = new PullRequestStatus("merged");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PullRequestStatus {}

    @Override
    public String toString() {
        return value;
    }
}
