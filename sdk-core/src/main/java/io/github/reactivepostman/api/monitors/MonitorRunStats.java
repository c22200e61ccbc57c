package io.github.reactivepostman.api.monitors;

import org.jspecify.annotations.Nullable;

/**
 * What a run of a monitor counted, over all its regions.
 *
 * @param assertions its tests
 * @param requests its calls
 * @param runCount number of runs, one a region
 * @param errorCount number of errors
 * @param abortedCount number of runs that were broken off
 * @param responseLatency its duration in milliseconds
 * @param responseSize size of all answers
 */
public record MonitorRunStats(
        @Nullable MonitorRunCount assertions,
        @Nullable MonitorRunCount requests,
        @Nullable Integer runCount,
        @Nullable Integer errorCount,
        @Nullable Integer abortedCount,
        @Nullable Long responseLatency,
        @Nullable Long responseSize) {}
