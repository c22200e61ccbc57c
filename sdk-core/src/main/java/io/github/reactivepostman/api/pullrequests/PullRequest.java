package io.github.reactivepostman.api.pullrequests;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.github.reactivepostman.internal.Values;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pull request with what it would merge and what its reviewers think.
 *
 * @param id id of the pull request
 * @param title title
 * @param description text about it
 * @param status what became of it
 * @param comment why it was declined; null unless it was
 * @param forkType kind of what is merged, such as {@code collection}
 * @param source what has the changes
 * @param destination what gets them
 * @param merge how far its merge is
 * @param reviewers who is asked about it
 * @param createdAt when it was made
 * @param createdBy id of the user who made it
 * @param updatedAt when it last changed
 * @param updatedBy id of the user who last changed it
 */
public record PullRequest(
        String id,
        @Nullable String title,
        @Nullable String description,
        @Nullable PullRequestStatus status,
        @Nullable String comment,
        @JsonAlias("fortkType") @Nullable String forkType,
        @Nullable Side source,
        @Nullable Side destination,
        @Nullable Merge merge,
        List<Reviewer> reviewers,
        @Nullable Instant createdAt,
        @Nullable String createdBy,
        @Nullable Instant updatedAt,
        @Nullable String updatedBy) {

    public PullRequest {
        reviewers = Values.list(reviewers);
    }

    /**
     * One of the two collections of a pull request.
     *
     * @param id uid of the collection
     * @param name its name
     * @param forkName name of the fork; told of the source only
     * @param exists whether it is still there
     */
    public record Side(
            String id,
            @Nullable String name,
            @Nullable String forkName,
            @Nullable Boolean exists) {}

    /**
     * The merge of a pull request.
     *
     * @param status how far it is
     */
    public record Merge(@Nullable MergeProgress status) {}

    /**
     * Somebody who is asked about a pull request.
     *
     * @param id id of the user
     * @param status what they think of it; null before they say
     */
    public record Reviewer(String id, @Nullable PullRequestStatus status) {}
}
