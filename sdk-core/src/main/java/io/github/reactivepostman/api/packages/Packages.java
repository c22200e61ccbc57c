package io.github.reactivepostman.api.packages;

import io.github.reactivepostman.http.Exchange;

/** Script packages. */
public final class Packages {

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Packages(Exchange exchange) {
        this.exchange = exchange;
    }
}
