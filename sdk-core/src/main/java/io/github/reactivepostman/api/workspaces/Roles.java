package io.github.reactivepostman.api.workspaces;

import io.github.reactivepostman.http.Body;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.http.RequestSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who may do what in a workspace. */
public final class Roles {

    private static final Endpoint AVAILABLE = Endpoint.get("/workspaces-roles");
    private static final Endpoint GET = Endpoint.get("/workspaces/{workspaceId}/roles");
    private static final Endpoint UPDATE = Endpoint.patch("/workspaces/{workspaceId}/roles");
    private static final String SCIM = "scim";

    private final Exchange exchange;
    private final boolean scim;

    Roles(Exchange exchange) {
        this(exchange, false);
    }

    private Roles(Exchange exchange, boolean scim) {
        this.exchange = exchange;
        this.scim = scim;
    }

    /** Returns the same calls with the SCIM ids of users and groups in place of Postman's; partners have none. */
    public Roles withScimIds() {
        return new Roles(exchange, true);
    }

    /** Reads which roles the plan offers. */
    public Mono<AvailableRoles> available() {
        return exchange.call(AVAILABLE).as("roles", AvailableRoles.class);
    }

    /** Streams the roles of a workspace and who has them, read with one call. */
    public Flux<RoleHolders> get(String workspaceId) {
        return exchange.call(GET, workspaceId)
                .query("include", scim ? SCIM : null)
                .asFlux("roles", RoleHolders.class);
    }

    /**
     * Gives and takes roles, and streams who has which afterwards.
     *
     * <p>Not repeated when it is not known whether the service executed it. A personal workspace has no roles.
     */
    public Flux<RoleHolders> update(String workspaceId, RoleChanges changes) {
        RequestSpec call = exchange.call(UPDATE, workspaceId);
        return (scim ? call.header("identifierType", SCIM) : call)
                .body(Body.json(changes.document(), "application/json-patch+json"))
                .asFlux("roles", RoleHolders.class);
    }
}
