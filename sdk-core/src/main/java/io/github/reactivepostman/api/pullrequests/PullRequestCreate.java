package io.github.reactivepostman.api.pullrequests;

import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pull request to be made.
 *
 * @param title title
 * @param description text about it; null for none
 * @param reviewers ids of the users to ask about it
 * @param destinationId uid of the collection that is to get the changes
 */
public record PullRequestCreate(
        String title, @Nullable String description, List<String> reviewers, String destinationId) {

    public PullRequestCreate {
        reviewers = Values.list(reviewers);
    }

    /** Creates a pull request without a description. */
    public static PullRequestCreate of(String destinationUid, String title, List<String> reviewers) {
        return new PullRequestCreate(
                Values.text("title", title), null, reviewers, Values.text("destinationUid", destinationUid));
    }

    /** Sets a text about it. */
    public PullRequestCreate withDescription(String description) {
        return new PullRequestCreate(title, description, reviewers, destinationId);
    }
}
