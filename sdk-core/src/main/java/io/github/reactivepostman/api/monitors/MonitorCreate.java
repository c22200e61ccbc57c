package io.github.reactivepostman.api.monitors;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.reactivepostman.internal.Values;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A monitor to be made.
 *
 * @param collectionUid collection that it runs
 * @param environmentUid environment that it uses
 * @param settings name, schedule and whatever else is not to be the service's default
 */
public record MonitorCreate(
        @JsonProperty("collection") String collectionUid,
        @JsonProperty("environment") @Nullable String environmentUid,
        @JsonUnwrapped MonitorSettings settings) {

    public MonitorCreate {
        Values.text("collectionUid", collectionUid);
        Values.text("name", settings.name());
        Values.present("schedule", settings.schedule());
    }

    /** Creates a monitor that runs the collection on the schedule. */
    public static MonitorCreate of(String name, String collectionUid, MonitorSchedule schedule) {
        MonitorSettings required = MonitorSettings.none().withName(name).withSchedule(schedule);
        return new MonitorCreate(collectionUid, null, required);
    }

    public MonitorCreate withEnvironmentUid(String environmentUid) {
        return new MonitorCreate(collectionUid, Values.text("environmentUid", environmentUid), settings);
    }

    /** Sets more, as in {@code with(settings -> settings.withActive(false))}. */
    public MonitorCreate with(UnaryOperator<MonitorSettings> more) {
        return new MonitorCreate(collectionUid, environmentUid, more.apply(settings));
    }
}
