package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * How forks are listed.
 *
 * @param order in which order; null for the service's
 * @param pageSize how many forks one call fetches; null for the service's number, which is 10
 */
public record ForkQuery(@Nullable ForkOrder order, @Nullable Integer pageSize) {

    public ForkQuery {
        if (pageSize != null) {
            Values.atLeast("pageSize", 1, pageSize);
        }
    }

    /** Lists every fork as the service does by itself. */
    public static ForkQuery all() {
        return new ForkQuery(null, null);
    }

    /** Sets the order of the list, by the times at which the forks were made. */
    public ForkQuery withOrder(ForkOrder order) {
        return new ForkQuery(order, pageSize);
    }

    /** Sets how many forks one call fetches. */
    public ForkQuery withPageSize(int pageSize) {
        return new ForkQuery(order, pageSize);
    }

    RequestSpec applyTo(RequestSpec call, @Nullable String cursor) {
        return call.query("cursor", cursor).query("limit", pageSize).query("direction", order);
    }
}
