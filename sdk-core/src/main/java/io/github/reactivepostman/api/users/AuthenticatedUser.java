package io.github.reactivepostman.api.users;

import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The user that the API key belongs to, and what the plan grants.
 *
 * @param user who it is
 * @param operations use of the plan's quotas; empty for guests and partners
 */
public record AuthenticatedUser(User user, List<OperationUsage> operations) {

    public AuthenticatedUser {
        operations = Values.list(operations);
    }

    /** Returns the use of the month's quota of API calls; null when the service does not tell it. */
    public @Nullable OperationUsage apiUsage() {
        return usage().apiUsage();
    }

    /** Returns the use of one quota by its name; null when the service does not tell it. */
    public @Nullable OperationUsage operation(String name) {
        return usage().operation(name);
    }

    /** Returns the use of the plan's quotas alone. */
    public PlanUsage usage() {
        return new PlanUsage(operations);
    }
}
