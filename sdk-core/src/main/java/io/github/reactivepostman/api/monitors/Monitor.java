package io.github.reactivepostman.api.monitors;

import io.github.reactivepostman.api.JobState;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A monitor.
 *
 * @param id monitor id
 * @param name name
 * @param uid id that starts with the owner's id
 * @param owner id of the user it belongs to
 * @param active whether it is switched on
 * @param notificationLimit after how many failures in a row it stops to send mail
 * @param collectionUid collection that it runs
 * @param environmentUid environment that it uses
 * @param jobId job of its last run
 * @param options how it makes its calls
 * @param notifications who gets mail
 * @param distribution regions that it runs in
 * @param schedule when it runs
 * @param retry whether it tries again
 * @param lastRun its last run; null when there was none
 */
public record Monitor(
        String id,
        String name,
        @Nullable String uid,
        @Nullable String owner,
        @Nullable Boolean active,
        @Nullable Integer notificationLimit,
        @Nullable String collectionUid,
        @Nullable String environmentUid,
        @Nullable String jobId,
        @Nullable MonitorOptions options,
        @Nullable MonitorNotifications notifications,
        List<MonitorRegion> distribution,
        @Nullable MonitorSchedule schedule,
        @Nullable MonitorRetry retry,
        @Nullable MonitorLastRun lastRun) {

    public Monitor {
        distribution = Values.list(distribution);
    }

    /** Returns how far the run of a job is; null is the last run, whichever it is. */
    JobState runState(@Nullable String ofJob) {
        return lastRun == null || (ofJob != null && !ofJob.equals(lastRun.jobId()))
                ? JobState.running()
                : lastRun.state();
    }
}
