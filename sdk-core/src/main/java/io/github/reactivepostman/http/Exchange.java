package io.github.reactivepostman.http;

import org.jspecify.annotations.Nullable;

/** Makes the calls of the typed resources: the one way from an {@link Endpoint} to the service. */
public interface Exchange {

    /**
     * Starts a call of the endpoint with the values of its path variables, in their order.
     *
     * @throws IllegalArgumentException when a value is null or blank, or there are too few or too many; the message
     *     names the variable
     */
    RequestSpec call(Endpoint endpoint, @Nullable Object... variables);
}
