package io.github.reactivepostman.api.specs;

import io.github.reactivepostman.http.Exchange;

/** API specifications. */
public final class Specs {

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Specs(Exchange exchange) {
        this.exchange = exchange;
    }
}
