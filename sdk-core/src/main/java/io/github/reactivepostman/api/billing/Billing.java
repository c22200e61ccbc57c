package io.github.reactivepostman.api.billing;

import io.github.reactivepostman.http.Exchange;

/** Billing. */
public final class Billing {

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Billing(Exchange exchange) {
        this.exchange = exchange;
    }
}
