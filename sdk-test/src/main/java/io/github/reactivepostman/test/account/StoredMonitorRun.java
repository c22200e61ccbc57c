package io.github.reactivepostman.test.account;

import java.time.Instant;

/**
 * Holds a run of a monitor.
 *
 * @param jobId the job
 * @param startedAt when it began
 * @param looks how often its end was asked for
 */
public record StoredMonitorRun(String jobId, Instant startedAt, int looks) {
    /** Tells whether the run has ended: the second look finds it so. */
    public boolean isDone() {
        return looks >= 2;
    }

    /** Returns the word for how it stands. */
    public String status() {
        return isDone() ? "success" : "running";
    }

    StoredMonitorRun looked() {
        return new StoredMonitorRun(jobId, startedAt, looks + 1);
    }

    StoredMonitorRun done() {
        return new StoredMonitorRun(jobId, startedAt, 2);
    }
}
