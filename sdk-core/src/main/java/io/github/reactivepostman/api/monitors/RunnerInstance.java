package io.github.reactivepostman.api.monitors;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A process that asks the service for the runs of a runner.
 *
 * @param id id, which is made of its other fields
 * @param hostname machine that it runs on
 * @param uniqueId what tells it from others on the machine
 * @param cliVersion version of the Postman CLI that it was started with
 * @param osType operating system of the machine
 * @param runnerId runner that it belongs to
 * @param lastPingedAt when the service last heard of it
 */
public record RunnerInstance(
        String id,
        @Nullable String hostname,
        @Nullable String uniqueId,
        @Nullable String cliVersion,
        @Nullable String osType,
        @Nullable String runnerId,
        @Nullable Instant lastPingedAt) {}
