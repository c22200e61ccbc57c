package io.github.reactivepostman.api.pullrequests;

import io.github.reactivepostman.http.Exchange;

/** Pull requests of forked collections. */
public final class PullRequests {

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public PullRequests(Exchange exchange) {
        this.exchange = exchange;
    }
}
