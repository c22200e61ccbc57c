package io.github.reactivepostman.api.teams;

import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The members of a team, and their roles. */
public final class Members {

    private static final Endpoint CHANGE_ROLES = Endpoint.post("/teams/{teamId}/bulk-members");
    private static final Endpoint REMOVE = Endpoint.delete("/teams/{teamId}/bulk-members");

    private final Exchange exchange;

    Members(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Gives and takes roles, and streams what became of each change. */
    public Flux<TeamRoleResult> changeRoles(String teamId, TeamRoleChanges changes) {
        return exchange.call(CHANGE_ROLES, teamId).body(changes.operations()).asFlux("result", TeamRoleResult.class);
    }

    /** Removes users, groups, teams or organisations from a team. */
    public Mono<Void> remove(String teamId, TeamEntity... members) {
        Values.atLeast("number of members", 1, members.length);
        return exchange.call(REMOVE, teamId).body("entities", List.of(members)).send();
    }
}
