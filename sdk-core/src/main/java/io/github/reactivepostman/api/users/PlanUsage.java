package io.github.reactivepostman.api.users;

import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of the plan's quotas is used.
 *
 * @param operations use of each quota; empty for guests and partners
 */
public record PlanUsage(List<OperationUsage> operations) {

    public PlanUsage {
        operations = Values.list(operations);
    }

    /** Returns the use of the month's quota of API calls; null when the service does not tell it. */
    public @Nullable OperationUsage apiUsage() {
        return operation(OperationUsage.API_USAGE);
    }

    /** Returns the use of one quota by its name; null when the service does not tell it. */
    public @Nullable OperationUsage operation(String name) {
        return operations.stream()
                .filter(operation -> name.equals(operation.name()))
                .findFirst()
                .orElse(null);
    }
}
