package io.github.reactivepostman.api.monitors;

import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A run of a monitor. Prints neither executions nor failures, which may hold secrets.
 *
 * @param info which run it is and how it stands
 * @param stats what it counted; null unless its end was waited for
 * @param executions the calls that it made, as the service tells them; empty unless its end was waited for
 * @param failures what failed, as the service tells it; empty unless its end was waited for
 */
public record MonitorRun(
        MonitorRunInfo info, @Nullable MonitorRunStats stats, List<JsonNode> executions, List<JsonNode> failures) {

    public MonitorRun {
        executions = Values.list(executions);
        failures = Values.list(failures);
    }

    @Override
    public String toString() {
        return "MonitorRun[info=" + info + ", stats=" + stats + ", executions=" + executions.size() + ", failures="
                + failures.size() + "]";
    }
}
