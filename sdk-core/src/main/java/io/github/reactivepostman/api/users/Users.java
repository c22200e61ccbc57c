package io.github.reactivepostman.api.users;

import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The user that the API key belongs to, and the others of the team. */
public final class Users {

    private static final Endpoint ME = Endpoint.get("/me");
    private static final Endpoint LIST = Endpoint.get("/users");
    private static final Endpoint GET = Endpoint.get("/users/{userId}");

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Users(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Reads who the API key belongs to and how much of the plan's quotas is used; counts as a call itself. */
    public Mono<AuthenticatedUser> me() {
        return exchange.call(ME).as(AuthenticatedUser.class);
    }

    /** Streams the users of the team, read with one call. */
    public Flux<TeamUser> list() {
        return exchange.call(LIST).asFlux("data", TeamUser.class);
    }

    /** Streams the users of a group, read with one call; a group that does not exist has none. */
    public Flux<TeamUser> list(String groupId) {
        return exchange.call(LIST)
                .query("groupId", Values.text("groupId", groupId))
                .asFlux("data", TeamUser.class);
    }

    /** Reads a user of the team. */
    public Mono<TeamUser> get(String userId) {
        return exchange.call(GET, userId).as(TeamUser.class);
    }
}
