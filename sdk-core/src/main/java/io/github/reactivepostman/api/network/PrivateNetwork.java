package io.github.reactivepostman.api.network;

import io.github.reactivepostman.http.Exchange;

/** The Private API Network. */
public final class PrivateNetwork {

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public PrivateNetwork(Exchange exchange) {
        this.exchange = exchange;
    }
}
