package io.github.reactivepostman.test.account;

import java.time.Instant;

/**
 * Holds a comment of the emulated account.
 *
 * @param id the number
 * @param threadId the number of the thread
 * @param subject what it is about, as {@link CommentStore} names it
 * @param resolved whether the thread is resolved
 * @param body the text
 * @param createdAt when it was written
 * @param updatedAt when it was changed last
 */
public record StoredComment(
        long id, long threadId, String subject, boolean resolved, String body, Instant createdAt, Instant updatedAt) {
    StoredComment withBody(String newBody) {
        return new StoredComment(id, threadId, subject, resolved, newBody, createdAt, Account.now());
    }

    StoredComment asResolved() {
        return new StoredComment(id, threadId, subject, true, body, createdAt, updatedAt);
    }
}
