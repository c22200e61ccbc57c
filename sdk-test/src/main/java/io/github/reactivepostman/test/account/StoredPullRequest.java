package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds a pull request.
 *
 * @param id the id
 * @param sourceId the id of the fork
 * @param destinationId the id of the collection that is to get the changes
 * @param title the title
 * @param description a description
 * @param reviewers the numbers of the users who are asked
 * @param verdicts what they have said so far, by their numbers
 * @param status open, approved, declined or merged
 * @param comment why it was declined
 * @param createdAt when it was made
 * @param updatedAt when it was changed last
 */
public record StoredPullRequest(
        String id,
        String sourceId,
        String destinationId,
        String title,
        @Nullable String description,
        List<String> reviewers,
        Map<String, String> verdicts,
        String status,
        @Nullable String comment,
        Instant createdAt,
        Instant updatedAt) {
    /** Tells whether it can still be changed. */
    public boolean isOpen() {
        return status.equals("open") || status.equals("approved");
    }

    /** Replaces title and reviewers, and the description if there is one. */
    public StoredPullRequest with(String newTitle, @Nullable String newDescription, List<String> newReviewers) {
        return new StoredPullRequest(
                id,
                sourceId,
                destinationId,
                newTitle,
                newDescription == null ? description : newDescription,
                newReviewers,
                verdicts,
                status,
                comment,
                createdAt,
                Account.now());
    }

    /** Notes what a user decides. */
    public StoredPullRequest reviewed(String userId, String newStatus, @Nullable String newComment) {
        Map<String, String> all = new LinkedHashMap<>(verdicts);
        all.put(userId, newStatus);
        return new StoredPullRequest(
                id,
                sourceId,
                destinationId,
                title,
                description,
                reviewers,
                Map.copyOf(all),
                newStatus,
                newComment,
                createdAt,
                Account.now());
    }
}
