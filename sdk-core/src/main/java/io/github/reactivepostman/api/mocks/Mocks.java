package io.github.reactivepostman.api.mocks;

import io.github.reactivepostman.http.Exchange;

/** Mock servers. */
public final class Mocks {

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Mocks(Exchange exchange) {
        this.exchange = exchange;
    }
}
