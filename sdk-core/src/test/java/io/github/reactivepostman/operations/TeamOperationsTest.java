package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.api.teams.Team;
import io.github.reactivepostman.api.teams.TeamCreate;
import io.github.reactivepostman.api.teams.TeamEntity;
import io.github.reactivepostman.api.teams.TeamEntityType;
import io.github.reactivepostman.api.teams.TeamInclude;
import io.github.reactivepostman.api.teams.TeamQuery;
import io.github.reactivepostman.api.teams.TeamRole;
import io.github.reactivepostman.api.teams.TeamRoleChanges;
import io.github.reactivepostman.api.teams.TeamRoleResult;
import io.github.reactivepostman.api.teams.TeamSettings;
import io.github.reactivepostman.api.teams.TeamSwitch;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class TeamOperationsTest {

    private static final TeamSettings SETTINGS = TeamSettings.none()
            .withApprovalToAddMembers(TeamSwitch.ENABLED)
            .withApprovalToAddCollaborators(TeamSwitch.DISABLED);
    private static final Team ENGINES = new Team(
            "4711",
            "Engines",
            "engines",
            "Builds engines.",
            "12",
            "87340021",
            true,
            null,
            Instant.parse("2025-03-04T05:06:07Z"),
            Instant.parse("2025-03-05T05:06:07Z"),
            Map.of());

    @Test
    void shouldListTeamsByTheCursorInTheMetadata() {
        TeamQuery query = TeamQuery.all().withSettings().withUserRoles().withPageSize(2);
        List<Team> teams = Operations.all("getTeams", client -> client.teams().list(query));
        assertThat(teams).extracting(Team::id).containsExactly("4711", "4712", "4713");
        assertThat(teams.get(0).memberCount()).isEqualTo(3);
        assertThat(teams.get(0).more()).containsOnlyKeys("settings");
        assertThat(teams).extracting(Team::createdBy).containsExactly("87340021", "c3e1", null);
    }

    @Test
    void shouldCreateATeamWithScimIds() {
        Team team = Operations.one(
                "createTeam",
                client -> client.teams()
                        .withScimIds()
                        .create(TeamCreate.of("Looms 2").withDescription("Builds looms.")));
        assertThat(team.name()).isEqualTo("Looms 2");
        assertThat(team.createdBy()).isEqualTo("c3e1");
    }

    @Test
    void shouldReadATeam() {
        List<Team> teams = Operations.all(
                "getTeam",
                client -> Flux.concat(
                        client.teams().get("4711"), client.teams().withScimIds().get("4711", TeamInclude.MEMBERS)));
        assertThat(teams.get(0)).isEqualTo(ENGINES);
        assertThat(teams.get(1).more()).containsOnlyKeys("members");
    }

    @Test
    void shouldChangeRolesOfMembers() {
        TeamRoleChanges changes = TeamRoleChanges.none()
                .add(TeamEntity.user("87340021"), TeamRole.MANAGER)
                .add(TeamEntity.group("7001"), TeamRole.GUEST_VIEWER)
                .add(TeamEntity.user("87340022"), TeamRole.DEVELOPER)
                .add(TeamEntity.user("87340021"), TeamRole.COMMUNITY_MANAGER)
                .remove(TeamEntity.user("87340023"), TeamRole.PARTNER)
                .remove(TeamEntity.organization("12"), TeamRole.GUEST)
                .remove(TeamEntity.team("4712"), TeamRole.GUEST_DEVELOPER);
        List<TeamRoleResult> results = Operations.all(
                "manageTeamMemberRoles", client -> client.teams().members().changeRoles("4711", changes));
        assertThat(results)
                .containsExactly(
                        new TeamRoleResult(TeamEntityType.USER, "87340021", TeamRole.MANAGER, null, "Accepted", null),
                        new TeamRoleResult(
                                TeamEntityType.ORGANIZATION, "c3e9", null, TeamRole.GUEST, "Accepted", null));
    }

    @Test
    void shouldRemoveMembersWithABody() {
        Operations.none(
                "removeTeamMembers",
                client -> client.teams()
                        .withScimIds()
                        .members()
                        .remove(
                                "4711",
                                TeamEntity.user("c3e1"),
                                TeamEntity.organization("12"),
                                TeamEntity.team("4712"),
                                TeamEntity.group("7001")));
    }

    @Test
    void shouldReadSettings() {
        var read = Operations.one(
                "getTeamSettings", client -> client.teams().settings().get("4711"));
        assertThat(read).isEqualTo(SETTINGS);
    }

    @Test
    void shouldWriteSettingsWithoutTheHeaderForScimIds() {
        var read = Operations.one(
                "updateTeamSettings",
                client -> client.teams().withScimIds().settings().update("4711", SETTINGS));
        assertThat(read).isEqualTo(SETTINGS);
    }

    @Test
    void shouldRefuseWhatTheServiceWouldRefuse() {
        TeamEntity user = TeamEntity.user("1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamRoleChanges.none().add(user))
                .withMessage("'number of roles' must be at least 1, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TeamRoleChanges.none().add(new TeamEntity(new TeamEntityType("robot"), "1"), TeamRole.GUEST))
                .withMessage("roles of a 'robot' cannot be changed: only those of users, groups, teams and"
                        + " organisations");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamEntity.user(" "))
                .withMessage("'entityId' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamCreate.of(""))
                .withMessage("'name' must not be blank");
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("teams", client -> client.teams().get("4711"));
    }
}
