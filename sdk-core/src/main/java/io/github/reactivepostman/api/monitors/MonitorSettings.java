package io.github.reactivepostman.api.monitors;

import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a monitor that can be changed; null leaves one as it is, or to the service's default in a new monitor.
 *
 * @param name name
 * @param active whether it is switched on
 * @param notificationLimit after how many failures in a row it stops to send mail, 1 to 99
 * @param retry whether it tries again
 * @param options how it makes its calls
 * @param schedule when it runs
 * @param distribution regions that it runs in
 * @param notifications who gets mail
 */
public record MonitorSettings(
        @Nullable String name,
        @Nullable Boolean active,
        @Nullable Integer notificationLimit,
        @Nullable MonitorRetry retry,
        @Nullable MonitorOptions options,
        @Nullable MonitorSchedule schedule,
        @Nullable List<MonitorRegion> distribution,
        @Nullable MonitorNotifications notifications) {

    public MonitorSettings {
        distribution = distribution == null ? null : Values.list(distribution);
    }

    /** Sets nothing yet. */
    public static MonitorSettings none() {
        return new MonitorSettings(null, null, null, null, null, null, null, null);
    }

    public MonitorSettings withName(String name) {
        Values.text("name", name);
        return new MonitorSettings(
                name, active, notificationLimit, retry, options, schedule, distribution, notifications);
    }

    /** Switches the monitor on or off. */
    public MonitorSettings withActive(boolean active) {
        return new MonitorSettings(
                name, active, notificationLimit, retry, options, schedule, distribution, notifications);
    }

    /** Stops the mail after so many failures in a row, 1 to 99. */
    public MonitorSettings withNotificationLimit(int failures) {
        int limit = Values.atLeast("failures", 1, failures);
        return new MonitorSettings(name, active, limit, retry, options, schedule, distribution, notifications);
    }

    /** Tries a failed run again, once or twice. */
    public MonitorSettings withRetry(MonitorRetry retry) {
        return new MonitorSettings(
                name, active, notificationLimit, retry, options, schedule, distribution, notifications);
    }

    public MonitorSettings withOptions(MonitorOptions options) {
        return new MonitorSettings(
                name, active, notificationLimit, retry, options, schedule, distribution, notifications);
    }

    public MonitorSettings withSchedule(MonitorSchedule schedule) {
        return new MonitorSettings(
                name, active, notificationLimit, retry, options, schedule, distribution, notifications);
    }

    /** Runs in these regions and no others. */
    public MonitorSettings withDistribution(MonitorRegion... regions) {
        List<MonitorRegion> all = List.of(regions);
        return new MonitorSettings(name, active, notificationLimit, retry, options, schedule, all, notifications);
    }

    public MonitorSettings withNotifications(MonitorNotifications notifications) {
        return new MonitorSettings(
                name, active, notificationLimit, retry, options, schedule, distribution, notifications);
    }
}
