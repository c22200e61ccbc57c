package io.github.reactivepostman.api.postbot;

import io.github.reactivepostman.http.Exchange;

/** Postbot. */
public final class Postbot {

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Postbot(Exchange exchange) {
        this.exchange = exchange;
    }
}
