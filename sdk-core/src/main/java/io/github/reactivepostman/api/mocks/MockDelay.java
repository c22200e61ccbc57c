package io.github.reactivepostman.api.mocks;

import org.jspecify.annotations.Nullable;

/**
 * A slow network that a mock server plays.
 *
 * @param type how the delay is chosen; {@code fixed} for one that is always the same
 * @param preset the network whose delay it is; null when the duration was chosen freely
 * @param duration the delay in milliseconds
 */
public record MockDelay(
        @Nullable String type,
        @Nullable MockDelayPreset preset,
        @Nullable Integer duration) {}
