package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static io.github.reactivepostman.Outcomes.error;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.groups.Group;
import io.github.reactivepostman.api.teams.AccessDecision;
import io.github.reactivepostman.api.teams.AccessRequest;
import io.github.reactivepostman.api.teams.AccessRequestCreate;
import io.github.reactivepostman.api.teams.AccessRequestType;
import io.github.reactivepostman.api.teams.Team;
import io.github.reactivepostman.api.teams.TeamCreate;
import io.github.reactivepostman.api.teams.TeamEntity;
import io.github.reactivepostman.api.teams.TeamInclude;
import io.github.reactivepostman.api.teams.TeamQuery;
import io.github.reactivepostman.api.teams.TeamRole;
import io.github.reactivepostman.api.teams.TeamRoleChanges;
import io.github.reactivepostman.api.teams.TeamRoleResult;
import io.github.reactivepostman.api.teams.TeamSettings;
import io.github.reactivepostman.api.teams.TeamSwitch;
import io.github.reactivepostman.api.teams.Teams;
import io.github.reactivepostman.api.users.TeamUser;
import io.github.reactivepostman.error.NotFoundException;
import io.github.reactivepostman.error.ValidationException;
import io.github.reactivepostman.test.account.Account;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every operation on teams, users and groups, by what the client returns and by what the emulator holds then. */
class TeamResourcesTest {

    private static final String TEAM = "123";

    private final Live live = Live.start();
    private final Account account = live.emulator().account();
    private final Teams teams = live.client().teams();
    private final String mary =
            Long.toString(account.people().addUser("Mary Loom").id());

    @AfterEach
    void stop() {
        live.close();
    }

    @Test
    void shouldListTeamsPageByPage() {
        account.teamStore().add("Looms", null);
        account.teamStore().add("Mills", null);

        List<Team> read =
                value(teams.list(TeamQuery.all().withPageSize(1).withSettings()).collectList());

        assertThat(read).extracting(Team::name).containsExactly("Test Team", "Looms", "Mills");
        assertThat(read).allSatisfy(team -> assertThat(team.more()).containsOnlyKeys("settings"));
        assertThat(live.received("GET")).hasSize(3);
    }

    @Test
    void shouldMakeATeamAndReadIt() {
        Team made = value(teams.create(TeamCreate.of("Looms").withDescription("Builds looms")));

        assertThat(value(teams.get(made.id()))).isEqualTo(made);
        assertThat(made.createdBy()).isEqualTo("12345678");
        Team scim = value(teams.withScimIds().get(made.id(), TeamInclude.MEMBERS));
        assertThat(scim.createdBy()).hasSize(32);
        assertThat(scim.more()).containsOnlyKeys("members");
    }

    @Test
    void shouldReadErrorsWhoseDetailIsAnObject() {
        ValidationException taken = error(teams.create(TeamCreate.of("Test Team")), ValidationException.class);
        assertThat(taken.error().name()).isEqualTo("InvalidParams");
        assertThat(taken.error().details()).isNotNull();

        ValidationException unknown = error(teams.get("9"), ValidationException.class);
        assertThat(unknown.error().name()).isEqualTo("EntityNotFound");

        TeamRoleChanges changes = TeamRoleChanges.none().add(TeamEntity.user("1"), TeamRole.DEVELOPER);
        ValidationException wrong = error(teams.members().changeRoles(TEAM, changes), ValidationException.class);
        assertThat(String.valueOf(wrong.error().details())).contains("\"status\":\"Invalid\"");
    }

    @Test
    void shouldChangeRolesAndRemoveMembers() {
        TeamRoleChanges changes = TeamRoleChanges.none().add(TeamEntity.user(mary), TeamRole.DEVELOPER);

        TeamRoleResult added =
                value(teams.withScimIds().members().changeRoles(TEAM, changes).single());
        String scim = String.valueOf(added.entityId());
        completes(teams.withScimIds().members().remove(TEAM, TeamEntity.user(scim)));

        assertThat(added.role()).isEqualTo(TeamRole.DEVELOPER);
        assertThat(scim).hasSize(32);
        assertThat(account.teamStore().members(123)).hasSize(1);
    }

    @Test
    void shouldDecideOnAccessRequests() {
        AccessRequestCreate request =
                AccessRequestCreate.of(AccessRequestType.ADD_MEMBERS, TeamRole.GUEST, TeamEntity.user(mary));
        completes(teams.accessRequests().create(TEAM, request));
        AccessRequest waiting = value(teams.accessRequests().list(TEAM).single());

        AccessDecision decision = value(teams.accessRequests().approve(TEAM, waiting.id()));

        assertThat(waiting.entityId()).isEqualTo(mary);
        assertThat(decision.status()).isEqualTo("Accepted");
        assertThat(account.teamStore().members(123)).containsValue("TEAM_GUEST");
        error(teams.accessRequests().deny(TEAM, waiting.id()), NotFoundException.class);
    }

    @Test
    void shouldWriteSettings() {
        TeamSettings change = TeamSettings.none().withApprovalToAddMembers(TeamSwitch.ENABLED);

        TeamSettings written = value(teams.settings().update(TEAM, change));

        assertThat(written).isEqualTo(change.withApprovalToAddCollaborators(TeamSwitch.DISABLED));
        assertThat(value(teams.settings().get(TEAM))).isEqualTo(written);
    }

    @Test
    void shouldReadUsersAndGroups() {
        String weavers = Long.toString(account.people()
                .addGroup("Weavers", List.of(Long.valueOf(mary)))
                .id());

        List<TeamUser> users = value(live.client().users().list(weavers).collectList());
        Group group = value(live.client().groups().get(weavers));

        assertThat(users).containsExactly(value(live.client().users().get(mary)));
        assertThat(value(live.client().users().list().collectList())).hasSize(2);
        assertThat(group.members()).containsExactly(mary);
        assertThat(value(live.client().groups().list().collectList()))
                .extracting(Group::name)
                .containsExactly("Weavers");
        error(live.client().users().get("1"), NotFoundException.class);
    }
}
