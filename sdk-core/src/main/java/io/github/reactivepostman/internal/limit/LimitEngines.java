package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.TimeSource;

/** Creates limit engines. */
public final class LimitEngines {

    private LimitEngines() {}

    /** Creates an engine that has heard nothing yet. */
    public static LimitEngine create(RateLimitSettings settings, TimeSource time) {
        return new DefaultLimitEngine(settings, time);
    }
}
