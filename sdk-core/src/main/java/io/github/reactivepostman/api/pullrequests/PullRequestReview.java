package io.github.reactivepostman.api.pullrequests;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer decides about a pull request.
 *
 * @param action what is done with it
 * @param comment why it is declined; null for none
 */
public record PullRequestReview(
        ReviewAction action, @Nullable String comment) {

    /** Is for the pull request. */
    public static PullRequestReview approve() {
        return of(ReviewAction.APPROVE);
    }

    /** Is against the pull request. */
    public static PullRequestReview decline() {
        return of(ReviewAction.DECLINE);
    }

    /** Brings the changes into the destination. */
    public static PullRequestReview merge() {
        return of(ReviewAction.MERGE);
    }

    /** Takes an approval back. */
    public static PullRequestReview unapprove() {
        return of(ReviewAction.UNAPPROVE);
    }

    /** Does anything else that the service knows. */
    public static PullRequestReview of(ReviewAction action) {
        return new PullRequestReview(Values.present("action", action), null);
    }

    /** Says why; the service keeps that of a declined pull request. */
    public PullRequestReview withComment(String comment) {
        return new PullRequestReview(action, comment);
    }
}
