package io.github.reactivepostman.api.search;

import io.github.reactivepostman.http.Exchange;

/** Search. */
public final class Search {

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Search(Exchange exchange) {
        this.exchange = exchange;
    }
}
