package io.github.reactivepostman.api.monitors;

import org.jspecify.annotations.Nullable;

/**
 * Whether a monitor tries again when a run failed.
 *
 * @param attempts how often, 1 or 2
 */
public record MonitorRetry(@Nullable Integer attempts) {

    /** Tries so often again; the service takes 1 and 2. */
    public static MonitorRetry of(int attempts) {
        return new MonitorRetry(attempts);
    }
}
