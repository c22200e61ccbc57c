package io.github.reactivepostman.api.users;

import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import reactor.core.publisher.Mono;

/** The user that the API key belongs to. */
public final class Users {

    private static final Endpoint ME = Endpoint.get("/me");

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Users(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Reads who the API key belongs to and how much of the plan's quotas is used; counts as a call itself. */
    public Mono<AuthenticatedUser> me() {
        return exchange.call(ME).as(AuthenticatedUser.class);
    }
}
