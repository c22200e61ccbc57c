package io.github.reactivepostman.api.pullrequests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pull request as lists and answers to changes tell it; which of the fields come depends on the call.
 *
 * @param id id of the pull request
 * @param title title
 * @param description text about it
 * @param status what became of it
 * @param comment why it was declined; told by {@link PullRequests#list} only
 * @param sourceId uid of the fork that has the changes
 * @param destinationId uid of the collection that gets them
 * @param forkType kind of what is merged, such as {@code collection}; told by {@link PullRequests#update} only
 * @param href address of its details; told by {@link PullRequests#list} only
 * @param createdAt when it was made
 * @param createdBy id of the user who made it
 * @param updatedAt when it last changed
 * @param updatedBy id of the user who last changed it; told by {@link PullRequests#list} only
 */
public record PullRequestSummary(
        String id,
        @Nullable String title,
        @Nullable String description,
        @Nullable PullRequestStatus status,
        @Nullable String comment,
        @Nullable String sourceId,
        @Nullable String destinationId,
        @Nullable String forkType,
        @Nullable String href,
        @Nullable Instant createdAt,
        @Nullable String createdBy,
        @Nullable Instant updatedAt,
        @Nullable String updatedBy) {}
