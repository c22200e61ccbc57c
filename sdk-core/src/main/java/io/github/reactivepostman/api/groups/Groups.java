package io.github.reactivepostman.api.groups;

import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** User groups. */
public final class Groups {

    private static final Endpoint LIST = Endpoint.get("/groups");
    private static final Endpoint GET = Endpoint.get("/groups/{groupId}");

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Groups(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams the groups of the team, read with one call. */
    public Flux<Group> list() {
        return exchange.call(LIST).asFlux("data", Group.class);
    }

    /** Reads a group. */
    public Mono<Group> get(String groupId) {
        return exchange.call(GET, groupId).as(Group.class);
    }
}
