package io.github.reactivepostman.api.monitors;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the service knows of a runner's work.
 *
 * @param lastPingAt when it last heard of the runner
 * @param oldestQueuedRunAgeSeconds how long the run that waits longest has waited, in seconds
 * @param queueDepth how many runs wait
 */
public record RunnerMetrics(
        @Nullable Instant lastPingAt,
        @Nullable Long oldestQueuedRunAgeSeconds,
        @Nullable Integer queueDepth) {}
