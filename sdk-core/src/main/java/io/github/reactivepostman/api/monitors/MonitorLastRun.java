package io.github.reactivepostman.api.monitors;

import io.github.reactivepostman.api.JobState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last run of a monitor.
 *
 * @param status how it stands
 * @param jobId job of the run
 * @param startedAt when it began
 * @param finishedAt when it ended; null while it is under way
 * @param stats what it counted
 */
public record MonitorLastRun(
        @Nullable MonitorRunStatus status,
        @Nullable String jobId,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable MonitorRunStats stats) {

    /** Returns how far it is, as a job. */
    JobState state() {
        if (status == null || !status.isDone()) {
            return JobState.running();
        }
        return status.isFailed() ? JobState.failed(status.value()) : JobState.done();
    }
}
