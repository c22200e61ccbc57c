package io.github.reactivepostman.test.account;

import java.time.Instant;

/**
 * Holds a key that opens one collection. Never prints it.
 *
 * @param id the id
 * @param token the key itself
 * @param collectionId the collection that it opens
 * @param createdAt when it was made
 */
public record StoredAccessKey(String id, String token, String collectionId, Instant createdAt) {
    private static final int SHOWN = 4;
    private static final String START = "PMAT-";

    /** Returns the key with all but its last characters masked. */
    public String masked() {
        int hidden = token.length() - START.length() - SHOWN;
        return START + "*".repeat(Math.max(0, hidden)) + token.substring(token.length() - SHOWN);
    }

    @Override
    public String toString() {
        return "StoredAccessKey[id=" + id + ", token=REDACTED, collectionId=" + collectionId + "]";
    }
}
