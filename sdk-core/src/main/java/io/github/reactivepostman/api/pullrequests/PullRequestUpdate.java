package io.github.reactivepostman.api.pullrequests;

import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an open pull request is to be.
 *
 * @param title title
 * @param description text about it; null sends none
 * @param reviewers ids of the users to ask about it, instead of those who were asked before
 */
public record PullRequestUpdate(String title, @Nullable String description, List<String> reviewers) {

    public PullRequestUpdate {
        reviewers = Values.list(reviewers);
    }

    /** Creates an update with what the service requires. */
    public static PullRequestUpdate of(String title, List<String> reviewers) {
        return new PullRequestUpdate(Values.text("title", title), null, reviewers);
    }

    /** Sets a text about it. */
    public PullRequestUpdate withDescription(String description) {
        return new PullRequestUpdate(title, description, reviewers);
    }
}
