package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.api.teams.AccessDecision;
import io.github.reactivepostman.api.teams.AccessRequest;
import io.github.reactivepostman.api.teams.AccessRequestCreate;
import io.github.reactivepostman.api.teams.AccessRequestType;
import io.github.reactivepostman.api.teams.TeamEntity;
import io.github.reactivepostman.api.teams.TeamEntityType;
import io.github.reactivepostman.api.teams.TeamRole;
import io.github.reactivepostman.api.teams.TeamRoleResult;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class AccessRequestOperationsTest {

    @Test
    void shouldListAccessRequests() {
        List<AccessRequest> requests = Operations.all(
                "getTeamAccessRequests",
                client -> client.teams().accessRequests().list("4711"));
        assertThat(requests)
                .first()
                .isEqualTo(new AccessRequest(
                        "31",
                        AccessRequestType.ADD_MEMBERS,
                        TeamRole.DEVELOPER,
                        "Knits well",
                        "Requested",
                        TeamEntityType.USER,
                        "87340022",
                        "team",
                        "4711",
                        "87340021",
                        Instant.parse("2025-10-11T12:13:14Z"),
                        Instant.parse("2025-10-12T12:13:14Z")));
        assertThat(requests.get(1).entityId()).isEqualTo("c3e2");
        assertThat(requests.get(1).role()).as("a role of later").isEqualTo(new TeamRole("TEAM_WIZARD"));
    }

    @Test
    void shouldCreateAccessRequests() {
        AccessRequestCreate promotion = AccessRequestCreate.of(
                        AccessRequestType.UPGRADE_ROLE,
                        TeamRole.MANAGER,
                        TeamEntity.user("87340022"),
                        TeamEntity.group("7001"))
                .withReason("Leads the mill");
        AccessRequestCreate entry = AccessRequestCreate.withoutRole(AccessRequestType.JOIN, TeamEntity.user("c3e2"));

        List<TeamRoleResult> results = Operations.all(
                "createAccessRequest",
                client -> Flux.concat(
                        client.teams().accessRequests().create("4711", promotion),
                        client.teams().withScimIds().accessRequests().create("4711", entry)));
        assertThat(results)
                .containsExactly(
                        new TeamRoleResult(
                                TeamEntityType.USER,
                                "87340022",
                                TeamRole.MANAGER,
                                TeamRole.DEVELOPER,
                                "Accepted",
                                null),
                        new TeamRoleResult(
                                TeamEntityType.GROUP, "7001", TeamRole.MANAGER, null, "Skipped", "Was one already"),
                        new TeamRoleResult(TeamEntityType.USER, "c3e2", null, null, "Accepted", null));
    }

    @Test
    void shouldDecideOnAccessRequests() {
        List<AccessDecision> decisions = Operations.all(
                "approveDenyAccessRequest",
                client -> Flux.concat(
                        client.teams().accessRequests().approve("4711", "31"),
                        client.teams().withScimIds().accessRequests().deny("4711", "31")));
        assertThat(decisions.get(0).entityId()).isEqualTo("87340022");
        assertThat(decisions.get(0).previousRole()).isEqualTo(TeamRole.GUEST);
        assertThat(decisions.get(0).accessRequest())
                .isEqualTo(new AccessRequest(
                        "31",
                        AccessRequestType.UPGRADE_ROLE,
                        null,
                        "",
                        "Accepted",
                        null,
                        null,
                        "team",
                        "4711",
                        "87340021",
                        null,
                        null));
        assertThat(decisions.get(1).status()).isEqualTo("Denied");
        assertThat(decisions.get(1).entityId()).isEqualTo("c3e2");
    }

    @Test
    void shouldRefuseARequestForNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccessRequestCreate.withoutRole(AccessRequestType.JOIN))
                .withMessage("'number of entities' must be at least 1, was 0");
    }
}
