package io.github.reactivepostman.api.components;

import io.github.reactivepostman.http.Exchange;

/** Reusable API components. */
public final class Components {

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Components(Exchange exchange) {
        this.exchange = exchange;
    }
}
