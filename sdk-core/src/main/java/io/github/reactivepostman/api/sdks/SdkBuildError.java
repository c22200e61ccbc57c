package io.github.reactivepostman.api.sdks;

import org.jspecify.annotations.Nullable;

/**
 * Why an SDK could not be built.
 *
 * @param code the service's code for the cause
 * @param message what went wrong, in words
 */
public record SdkBuildError(@Nullable String code, @Nullable String message) {}
