package io.github.reactivepostman.api.groups;

import io.github.reactivepostman.http.Exchange;

/** User groups. */
public final class Groups {

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Groups(Exchange exchange) {
        this.exchange = exchange;
    }
}
