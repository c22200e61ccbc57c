package io.github.reactivepostman.api.analytics;

import io.github.reactivepostman.http.Exchange;

/** Analytics. */
public final class Analytics {

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Analytics(Exchange exchange) {
        this.exchange = exchange;
    }
}
