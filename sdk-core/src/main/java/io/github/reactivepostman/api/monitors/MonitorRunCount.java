package io.github.reactivepostman.api.monitors;

import org.jspecify.annotations.Nullable;

/**
 * How many there were, and how many of them failed.
 *
 * @param total all
 * @param failed those that failed; null when the service does not tell
 */
public record MonitorRunCount(
        @Nullable Integer total, @Nullable Integer failed) {}
