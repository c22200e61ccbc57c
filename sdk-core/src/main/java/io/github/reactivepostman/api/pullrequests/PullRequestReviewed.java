package io.github.reactivepostman.api.pullrequests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the service answers to a review.
 *
 * @param id id of the pull request
 * @param status what became of it
 * @param reviewedBy who reviewed it
 * @param updatedAt when that was
 */
public record PullRequestReviewed(
        String id,
        @Nullable PullRequestStatus status,
        @Nullable ReviewedBy reviewedBy,
        @Nullable Instant updatedAt) {

    /**
     * Who reviewed a pull request.
     *
     * @param id id of the user
     * @param name the name as people read it
     * @param username the user's name in Postman
     */
    public record ReviewedBy(
            String id, @Nullable String name, @Nullable String username) {}
}
