package io.github.reactivepostman.api.monitors;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/**
 * How a run stands; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record MonitorRunStatus(@JsonValue String value) {

    /** Under way. */
    public static final MonitorRunStatus RUNNING = new MonitorRunStatus("running");
    /** Ended, and every test passed. */
    public static final MonitorRunStatus SUCCESS = new MonitorRunStatus("success");

    /** Words that the service uses of work under way, here or elsewhere; it documents no list for runs. */
    private static final Set<String> UNDER_WAY =
            Set.of("running", "pending", "queued", "processing", "in-progress", "in_progress");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MonitorRunStatus {}

    /** Tells whether the run has ended, well or not. */
    public boolean isDone() {
        return !UNDER_WAY.contains(value.toLowerCase(Locale.ROOT));
    }

    /** Tells whether the run has ended otherwise than with success. */
    public boolean isFailed() {
        return isDone() && !value.equalsIgnoreCase(SUCCESS.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
