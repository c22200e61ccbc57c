package io.github.reactivepostman.api.sdks;

import io.github.reactivepostman.http.Exchange;

/** Generated SDKs. */
public final class Sdks {

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Sdks(Exchange exchange) {
        this.exchange = exchange;
    }
}
