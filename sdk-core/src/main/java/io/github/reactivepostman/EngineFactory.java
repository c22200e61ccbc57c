package io.github.reactivepostman;

import io.github.reactivepostman.internal.limit.LimitEngine;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.TimeSource;

/** Makes the owner of a key's limits. */
@FunctionalInterface
interface EngineFactory {

    LimitEngine create(RateLimitSettings settings, TimeSource time);
}
