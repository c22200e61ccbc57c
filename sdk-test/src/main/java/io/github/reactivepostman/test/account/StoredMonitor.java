package io.github.reactivepostman.test.account;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds a monitor of the emulated account.
 *
 * @param id the id
 * @param uid the id with the user's number before it
 * @param workspaceId the workspace that holds it
 * @param document the settings as written; not to be changed
 * @param slow whether its runs take longer than the service waits for them
 * @param lastRun its last run, or null
 */
public record StoredMonitor(
        String id,
        String uid,
        String workspaceId,
        ObjectNode document,
        boolean slow,
        @Nullable StoredMonitorRun lastRun) {
    /** Tells whether it is switched on, which it is unless told otherwise. */
    public boolean isActive() {
        return document.path("active").asBoolean(true);
    }

    StoredMonitor with(ObjectNode newDocument) {
        return new StoredMonitor(id, uid, workspaceId, newDocument, slow, lastRun);
    }

    StoredMonitor slowed() {
        return new StoredMonitor(id, uid, workspaceId, document, true, lastRun);
    }

    StoredMonitor with(StoredMonitorRun run) {
        return new StoredMonitor(id, uid, workspaceId, document, slow, run);
    }

    StoredMonitor looked() {
        return lastRun == null ? this : with(lastRun.looked());
    }
}
