package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds a secret that was found in the emulated account; not its value.
 *
 * @param id the id
 * @param type the name of its kind
 * @param hash the SHA-256 of its value
 * @param shown the beginning of its value
 * @param workspaceId the workspace that it is in
 * @param resourceType what it was found in, such as {@code collection}
 * @param resourceUid the uid of that
 * @param detectedAt when it was found
 * @param decisions what was decided about it, the newest last
 */
public record StoredSecret(
        String id,
        String type,
        String hash,
        String shown,
        String workspaceId,
        String resourceType,
        String resourceUid,
        Instant detectedAt,
        List<Decision> decisions) {
    /** Returns what was decided last. */
    public String status() {
        return decisions.isEmpty()
                ? "ACTIVE"
                : decisions.get(decisions.size() - 1).status();
    }

    /** Adds a decision. */
    public StoredSecret with(Decision decision) {
        List<Decision> more =
                Stream.concat(decisions.stream(), Stream.of(decision)).toList();
        return new StoredSecret(id, type, hash, shown, workspaceId, resourceType, resourceUid, detectedAt, more);
    }

    /**
     * Holds a decision about a secret.
     *
     * @param status what was decided
     * @param at when
     */
    public record Decision(String status, Instant at) {}
}
