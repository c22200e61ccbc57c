package io.github.reactivepostman.api.users;

import org.jspecify.annotations.Nullable;

/**
 * How much of one of the plan's quotas is used; the unit depends on the quota, and fractions occur.
 *
 * @param name the quota, such as {@code mock_usage}
 * @param limit what the plan grants; 99999999 stands for no limit
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

    private static final double NO_LIMIT = 99_999_999;

    /** Tells whether the plan sets no limit, which the service writes as a limit of 99999999. */
    public boolean isUnlimited() {
        return limit != null && limit >= NO_LIMIT;
    }

    /** Returns what is left, never below 0; null when it is not told or not limited. */
    public @Nullable Double remaining() {
        return limit == null || usage == null || isUnlimited() ? null : Double.valueOf(Math.max(0, limit - usage));
    }
}
