package io.github.reactivepostman.api.users;

import org.jspecify.annotations.Nullable;

/**
 * How much of one of the plan's quotas is used; the unit depends on the quota, and fractions occur.
 *
 * @param name the quota, such as {@code mock_usage}
 * @param limit what the plan grants; 99999999 appears to stand for no limit
 * @param usage what is used so far
 * @param overage what is used beyond the limit
 */
public record OperationUsage(
        String name,
        @Nullable Double limit,
        @Nullable Double usage,
        @Nullable Double overage) {

    /** Name of the quota of API calls. */
    public static final String API_USAGE = "api_usage";
}
