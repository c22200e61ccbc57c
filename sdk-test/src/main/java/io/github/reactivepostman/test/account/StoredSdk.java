package io.github.reactivepostman.test.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Holds a generated SDK of the emulated account.
 *
 * @param id the id
 * @param sourceType collection or spec
 * @param sourceId what it is generated from
 * @param workspaceId the workspace of the source
 * @param language what it is written in
 * @param version its version once it is built
 * @param looks how often it was looked at
 * @param errorCode why its build fails; null when it does not
 * @param createdAt when it was asked for
 */
public record StoredSdk(
        String id,
        String sourceType,
        String sourceId,
        String workspaceId,
        String language,
        String version,
        int looks,
        @Nullable String errorCode,
        Instant createdAt) {
    private static final int LOOKS_TO_END = 2;

    /** Returns how far the build is: the first look finds it running, the second one finds it ended. */
    public String buildStatus() {
        if (looks < LOOKS_TO_END) {
            return looks == 0 ? "queued" : "in_progress";
        }
        return errorCode == null ? "succeeded" : "failed";
    }

    /** Tells whether the build has not ended. */
    public boolean isRunning() {
        return looks < LOOKS_TO_END;
    }

    StoredSdk looked() {
        return new StoredSdk(id, sourceType, sourceId, workspaceId, language, version, looks + 1, errorCode, createdAt);
    }

    StoredSdk failing(String code) {
        return new StoredSdk(id, sourceType, sourceId, workspaceId, language, version, looks, code, createdAt);
    }
}
