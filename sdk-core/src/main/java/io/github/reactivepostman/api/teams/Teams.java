package io.github.reactivepostman.api.teams;

import io.github.reactivepostman.http.Exchange;

/** Teams of an organisation. */
public final class Teams {

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Teams(Exchange exchange) {
        this.exchange = exchange;
    }
}
