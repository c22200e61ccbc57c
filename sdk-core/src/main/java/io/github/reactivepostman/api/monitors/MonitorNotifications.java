package io.github.reactivepostman.api.monitors;

import io.github.reactivepostman.internal.Values;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who gets mail about the runs of a monitor.
 *
 * @param onError who hears of runs that broke off
 * @param onFailure who hears of runs in which a test failed
 */
public record MonitorNotifications(List<MonitorRecipient> onError, List<MonitorRecipient> onFailure) {

    public MonitorNotifications {
        onError = Values.list(onError);
        onFailure = Values.list(onFailure);
    }

    /** Sends mail to nobody. */
    public static MonitorNotifications none() {
        return new MonitorNotifications(List.of(), List.of());
    }

    public MonitorNotifications withOnError(String... emails) {
        return new MonitorNotifications(recipients(emails), onFailure);
    }

    public MonitorNotifications withOnFailure(String... emails) {
        return new MonitorNotifications(onError, recipients(emails));
    }

    private static List<MonitorRecipient> recipients(String... emails) {
        return Stream.of(emails).map(MonitorRecipient::of).toList();
    }
}
