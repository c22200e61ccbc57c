package io.github.reactivepostman.api.webhooks;

import io.github.reactivepostman.http.Exchange;

/** Webhooks. */
public final class Webhooks {

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Webhooks(Exchange exchange) {
        this.exchange = exchange;
    }
}
