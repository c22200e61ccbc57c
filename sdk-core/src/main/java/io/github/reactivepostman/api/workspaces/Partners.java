package io.github.reactivepostman.api.workspaces;

import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.http.Plan;
import io.github.reactivepostman.http.RequestSpec;
import reactor.core.publisher.Mono;

/** Partners: people of other companies who work in a partner workspace. One operation, which has three forms. */
public final class Partners {

    private static final Endpoint MANAGE = Endpoint.post("/invitations").from(Plan.TEAM);

    private final Exchange exchange;

    Partners(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Invites people to a partner workspace; those who are partners already are let in at once. */
    public Mono<PartnerInvitations> invite(String workspaceId, WorkspaceRole role, String... emails) {
        return manage(PartnerChange.invitation(workspaceId, role, emails)).as(PartnerInvitations.class);
    }

    /** Removes partners from a partner workspace. */
    public Mono<PartnerRemovals> remove(String workspaceId, String... userIds) {
        return manage(PartnerChange.removal(workspaceId, userIds)).as(PartnerRemovals.class);
    }

    /** Removes partners from the partnership with a team, and so from all of its workspaces. */
    public Mono<PartnerRemovals> removeFromTeam(String teamId, String... userIds) {
        return manage(PartnerChange.endOfPartnership(teamId, userIds)).as(PartnerRemovals.class);
    }

    private RequestSpec manage(PartnerChange change) {
        return exchange.call(MANAGE).body(change);
    }
}
