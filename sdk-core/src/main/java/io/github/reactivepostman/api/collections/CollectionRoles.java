package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import reactor.core.publisher.Mono;

/** Who may see and change a collection. */
public final class CollectionRoles {

    private static final Endpoint GET = Endpoint.get("/collections/{collectionId}/roles");
    private static final Endpoint UPDATE = Endpoint.patch("/collections/{collectionId}/roles");

    private final Exchange exchange;

    CollectionRoles(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Reads who has a role in a collection. */
    public Mono<RoleAssignments> get(String collectionId) {
        return exchange.call(GET, collectionId).as(RoleAssignments.class);
    }

    /** Gives users, groups and teams other roles; only editors of the collection may. */
    public Mono<Void> update(String collectionId, CollectionRoleChange change) {
        return exchange.call(UPDATE, collectionId)
                .body("roles", change.operations())
                .send();
    }
}
