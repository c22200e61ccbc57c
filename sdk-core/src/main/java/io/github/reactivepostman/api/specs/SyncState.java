package io.github.reactivepostman.api.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a collection and its specification still say the same; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record SyncState(@JsonValue String value) {

    /** They do. */
    public static final SyncState IN_SYNC = new SyncState("in-sync");
    /** One of them was changed since. */
    public static final SyncState OUT_OF_SYNC = new SyncState("out-of-sync");
    /** A task is bringing them together. */
    public static final SyncState SYNC_IN_PROGRESS = new SyncState("sync-in-progress");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SyncState {}

    @Override
    public String toString() {
        return value;
    }
}
