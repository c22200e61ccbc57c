package io.github.reactivepostman.api.tags;

import io.github.reactivepostman.http.Exchange;

/** Tags. */
public final class Tags {

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Tags(Exchange exchange) {
        this.exchange = exchange;
    }
}
