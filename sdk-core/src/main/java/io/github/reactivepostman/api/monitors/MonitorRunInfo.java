package io.github.reactivepostman.api.monitors;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which run of which monitor it is, and how it stands.
 *
 * @param jobId job of the run; null when the service stopped waiting for its end
 * @param monitorId monitor
 * @param name name of the monitor
 * @param collectionUid collection that it runs
 * @param environmentUid environment that it uses
 * @param status how the run stands
 * @param startedAt when it began
 * @param finishedAt when it ended
 * @param message why the answer tells no end
 */
public record MonitorRunInfo(
        @Nullable String jobId,
        @Nullable String monitorId,
        @Nullable String name,
        @Nullable String collectionUid,
        @Nullable String environmentUid,
        MonitorRunStatus status,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String message) {}
