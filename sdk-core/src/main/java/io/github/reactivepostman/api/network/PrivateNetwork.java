package io.github.reactivepostman.api.network;

import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.http.Plan;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The team's Private API Network: the workspaces in it, and the requests to add one. */
public final class PrivateNetwork {

    private static final Endpoint LIST = Endpoint.get("/network/private").from(Plan.ENTERPRISE);
    private static final Endpoint ADD = Endpoint.post("/network/private").from(Plan.ENTERPRISE);
    private static final Endpoint REMOVE =
            Endpoint.delete("/network/private/workspace/{workspaceId}").from(Plan.ENTERPRISE);
    private static final Endpoint MOVE =
            Endpoint.put("/network/private/workspace/{workspaceId}").from(Plan.ENTERPRISE);
    private static final Endpoint REQUESTS =
            Endpoint.get("/network/private/network-entity/request/all").from(Plan.ENTERPRISE);
    private static final Endpoint RESPOND =
            Endpoint.put("/network/private/network-entity/request/{requestId}").from(Plan.ENTERPRISE);

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public PrivateNetwork(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams every workspace of the network; the next page is fetched only when the subscriber asks for more. */
    public Flux<NetworkElement> list() {
        return list(NetworkQuery.all());
    }

    /** Streams the selected workspaces; the next page is fetched only when the subscriber asks for more. */
    public Flux<NetworkElement> list(NetworkQuery query) {
        return Pages.byOffset(query.pageSize(), offset -> listPage(query, offset));
    }

    /** Reads one page of the selected workspaces: the one whose first item is at the offset, from zero. */
    public Mono<Page<NetworkElement>> listPage(NetworkQuery query, int offset) {
        return query.applyTo(exchange.call(LIST))
                .query("offset", Values.atLeast("offset", 0, offset))
                .as(Listing.class)
                .map(Listing::page);
    }

    /** Adds a workspace to the network. */
    public Mono<NetworkElement> add(String workspaceId) {
        return exchange.call(ADD)
                .body("workspace", Map.of("id", Values.text("workspaceId", workspaceId)))
                .as(NetworkElement.class);
    }

    /** Takes a workspace out of the network; the workspace itself stays. */
    public Mono<Void> remove(String workspaceId) {
        return exchange.call(REMOVE, workspaceId).send();
    }

    /**
     * Puts a workspace into another folder of the network.
     *
     * @deprecated the network has no folders any more; Postman has deprecated the operation, and names no other
     */
    @Deprecated
    public Mono<Void> move(String workspaceId, long parentFolderId) {
        return exchange.call(MOVE, workspaceId)
                .body("workspace", Map.of("parentFolderId", parentFolderId))
                .send();
    }

    /** Streams every request to add a workspace; the next page is fetched only when the subscriber asks for more. */
    public Flux<AddRequest> requests() {
        return requests(AddRequestQuery.all());
    }

    /** Streams the selected requests; the next page is fetched only when the subscriber asks for more. */
    public Flux<AddRequest> requests(AddRequestQuery query) {
        return Pages.byOffset(query.pageSize(), offset -> requestPage(query, offset));
    }

    /** Reads one page of the selected requests: the one whose first item is at the offset, from zero. */
    public Mono<Page<AddRequest>> requestPage(AddRequestQuery query, int offset) {
        return query.applyTo(exchange.call(REQUESTS))
                .query("offset", Values.atLeast("offset", 0, offset))
                .as(RequestListing.class)
                .map(RequestListing::page);
    }

    /** Approves or denies a request, which only managers may; an approved workspace is in the network at once. */
    public Mono<AddRequest> respond(String requestId, AddDecision decision) {
        return exchange.call(RESPOND, requestId)
                .body(decision)
                .asFlux("request", AddRequest.class)
                .next();
    }

    private record Listing(
            @Nullable List<NetworkElement> elements,
            @Nullable JsonNode folders,
            @Nullable PageMeta meta) {
        Page<NetworkElement> page() {
            return Page.of(elements, meta);
        }
    }

    private record RequestListing(
            @Nullable List<AddRequest> requests, @Nullable PageMeta meta) {
        Page<AddRequest> page() {
            return Page.of(requests, meta);
        }
    }
}
