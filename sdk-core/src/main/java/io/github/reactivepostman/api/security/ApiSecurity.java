package io.github.reactivepostman.api.security;

import io.github.reactivepostman.http.Exchange;

/** API security. */
public final class ApiSecurity {

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public ApiSecurity(Exchange exchange) {
        this.exchange = exchange;
    }
}
