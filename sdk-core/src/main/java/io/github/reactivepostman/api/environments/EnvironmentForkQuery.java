package io.github.reactivepostman.api.environments;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * How to list the forks of an environment.
 *
 * @param ascending whether the oldest comes first; null for the order that the service chooses
 * @param pageSize how many forks one call fetches
 */
public record EnvironmentForkQuery(@Nullable Boolean ascending, int pageSize) {

    public EnvironmentForkQuery {
        Values.atLeast("pageSize", 1, pageSize);
    }

    /** Lists every fork, 10 a call, as the service does when it is told nothing. */
    public static EnvironmentForkQuery all() {
        return new EnvironmentForkQuery(null, 10);
    }

    /** Lists the oldest fork first. */
    public EnvironmentForkQuery oldestFirst() {
        return new EnvironmentForkQuery(true, pageSize);
    }

    /** Lists the newest fork first. */
    public EnvironmentForkQuery newestFirst() {
        return new EnvironmentForkQuery(false, pageSize);
    }

    /** Sets how many forks one call fetches. */
    public EnvironmentForkQuery withPageSize(int pageSize) {
        return new EnvironmentForkQuery(ascending, pageSize);
    }

    RequestSpec applyTo(RequestSpec call) {
        return call.query("sort", ascending == null ? null : "createdAt")
                .query("direction", ascending == null ? null : ascending ? "asc" : "desc")
                .query("limit", pageSize);
    }
}
