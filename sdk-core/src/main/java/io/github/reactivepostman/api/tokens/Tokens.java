package io.github.reactivepostman.api.tokens;

import io.github.reactivepostman.http.Exchange;

/** Access tokens. */
public final class Tokens {

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Tokens(Exchange exchange) {
        this.exchange = exchange;
    }
}
