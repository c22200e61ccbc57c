package io.github.reactivepostman.api.teams;

import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Requests for roles in a team. */
public final class AccessRequests {

    private static final Endpoint LIST = Endpoint.get("/teams/{teamId}/access-requests");
    private static final Endpoint CREATE = Endpoint.post("/teams/{teamId}/access-requests");
    private static final Endpoint DECIDE = Endpoint.post("/teams/{teamId}/access-requests/{requestId}");
    private static final int PAGE_SIZE = 50;

    private final Exchange exchange;

    AccessRequests(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams the requests that wait for a decision; the next page is fetched only when the subscriber asks for it. */
    public Flux<AccessRequest> list(String teamId) {
        return Pages.byCursor(cursor -> listPage(teamId, PAGE_SIZE, cursor));
    }

    /** Reads one page of the requests that wait for a decision: the one at the cursor, or the first for null. */
    public Mono<Page<AccessRequest>> listPage(String teamId, int pageSize, @Nullable String cursor) {
        return exchange.call(LIST, teamId)
                .query("limit", Values.atLeast("pageSize", 1, pageSize))
                .query("cursor", cursor)
                .as(Listing.class)
                .map(Listing::page);
    }

    /**
     * Makes a request, and streams what became of it for each entity. A team that anybody can find accepts it at once.
     */
    public Flux<TeamRoleResult> create(String teamId, AccessRequestCreate request) {
        return exchange.call(CREATE, teamId).body(request).asFlux("result", TeamRoleResult.class);
    }

    /** Gives what a request asks for. */
    public Mono<AccessDecision> approve(String teamId, String requestId) {
        return decide(teamId, requestId, "approve");
    }

    /** Refuses what a request asks for. */
    public Mono<AccessDecision> deny(String teamId, String requestId) {
        return decide(teamId, requestId, "deny");
    }

    private Mono<AccessDecision> decide(String teamId, String requestId, String action) {
        return exchange.call(DECIDE, teamId, requestId).body("action", action).as("result", AccessDecision.class);
    }

    private record Listing(
            @Nullable List<AccessRequest> data, @Nullable PageMeta metadata) {
        Page<AccessRequest> page() {
            return Page.of(data, metadata);
        }
    }
}
