package io.github.reactivepostman.api.monitors;

import io.github.reactivepostman.http.Exchange;

/** Monitors. */
public final class Monitors {

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Monitors(Exchange exchange) {
        this.exchange = exchange;
    }
}
