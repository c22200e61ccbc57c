package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.TimeSource;
import java.net.URI;

/**
 * What clients must have in common to share one budget.
 *
 * @param fingerprint a digest of the API key, never the key itself
 * @param server where the calls go
 * @param settings how the limits are kept to
 * @param time the time that they run on
 */
public record LimitKey(String fingerprint, URI server, RateLimitSettings settings, TimeSource time) {}
