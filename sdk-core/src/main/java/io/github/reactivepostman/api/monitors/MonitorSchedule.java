package io.github.reactivepostman.api.monitors;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.reactivepostman.internal.Values;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a monitor runs.
 *
 * @param cron the times as a cron pattern; the service refuses patterns that come round too often
 * @param timezone zone that the pattern is read in, as in {@code Europe/Berlin}
 * @param nextRun when it runs next; told by the service and never sent
 */
public record MonitorSchedule(
        @Nullable String cron,
        @Nullable String timezone,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable Instant nextRun) {

    /** Creates a schedule. */
    public static MonitorSchedule of(String cron, String timezone) {
        return new MonitorSchedule(Values.text("cron", cron), Values.text("timezone", timezone), null);
    }

    public MonitorSchedule withCron(String cron) {
        return new MonitorSchedule(Values.text("cron", cron), timezone, null);
    }

    public MonitorSchedule withTimezone(String timezone) {
        return new MonitorSchedule(cron, Values.text("timezone", timezone), null);
    }
}
