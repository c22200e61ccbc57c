package io.github.reactivepostman.api.teams;

import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Teams of an organisation. */
public final class Teams {

    private static final Endpoint LIST = Endpoint.get("/teams");
    private static final Endpoint GET = Endpoint.get("/teams/{teamId}");
    private static final Endpoint CREATE = Endpoint.post("/teams");

    /** Makes the calls that know SCIM ids. */
    private final Exchange exchange;

    private final Exchange plain;

    /** Creates the resource; programs get it from their client. */
    public Teams(Exchange exchange) {
        this(exchange, exchange);
    }

    private Teams(Exchange exchange, Exchange plain) {
        this.exchange = exchange;
        this.plain = plain;
    }

    /**
     * Returns the same calls, here and in members and access requests, with the SCIM ids of users and groups in place
     * of Postman's. Ids of teams stay as they are.
     */
    public Teams withScimIds() {
        return new Teams(
                (endpoint, variables) -> plain.call(endpoint, variables).header("identifierType", "scim"), plain);
    }

    /** Returns the calls on the members of a team. */
    public Members members() {
        return new Members(exchange);
    }

    /** Returns the calls on the access requests of a team. */
    public AccessRequests accessRequests() {
        return new AccessRequests(exchange);
    }

    /** Returns the calls on the settings of a team. */
    public Settings settings() {
        return new Settings(plain);
    }

    /** Streams every team; the next page is fetched only when the subscriber asks for more. */
    public Flux<Team> list() {
        return list(TeamQuery.all());
    }

    /** Streams the teams; the next page is fetched only when the subscriber asks for more. */
    public Flux<Team> list(TeamQuery query) {
        return Pages.byCursor(cursor -> listPage(query, cursor));
    }

    /** Reads one page of the teams: the one at the cursor, or the first for null. */
    public Mono<Page<Team>> listPage(TeamQuery query, @Nullable String cursor) {
        return query.applyTo(exchange.call(LIST))
                .query("cursor", cursor)
                .as(Listing.class)
                .map(Listing::page);
    }

    /** Reads a team. */
    public Mono<Team> get(String teamId) {
        return exchange.call(GET, teamId).as("team", Team.class);
    }

    /** Reads a team with something that the answer has only on request, which is found in {@link Team#more()}. */
    public Mono<Team> get(String teamId, TeamInclude include) {
        return exchange.call(GET, teamId).query("include", include).as("team", Team.class);
    }

    /** Makes a team. */
    public Mono<Team> create(TeamCreate team) {
        return exchange.call(CREATE).body(team).as("team", Team.class);
    }

    private record Listing(
            @Nullable List<Team> data, @Nullable PageMeta metadata) {
        Page<Team> page() {
            return Page.of(data, metadata);
        }
    }
}
