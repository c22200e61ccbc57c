package io.github.reactivepostman.api.secrets;

import io.github.reactivepostman.http.Exchange;

/** The Secret Scanner. */
public final class SecretScanner {

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public SecretScanner(Exchange exchange) {
        this.exchange = exchange;
    }
}
