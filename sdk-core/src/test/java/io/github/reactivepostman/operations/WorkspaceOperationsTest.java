package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.api.workspaces.ActivityAction;
import io.github.reactivepostman.api.workspaces.ActivityQuery;
import io.github.reactivepostman.api.workspaces.ActivityUser;
import io.github.reactivepostman.api.workspaces.ElementTransfer;
import io.github.reactivepostman.api.workspaces.TeamTransfer;
import io.github.reactivepostman.api.workspaces.Workspace;
import io.github.reactivepostman.api.workspaces.WorkspaceActivity;
import io.github.reactivepostman.api.workspaces.WorkspaceCreate;
import io.github.reactivepostman.api.workspaces.WorkspaceElement;
import io.github.reactivepostman.api.workspaces.WorkspaceElementType;
import io.github.reactivepostman.api.workspaces.WorkspaceInclude;
import io.github.reactivepostman.api.workspaces.WorkspaceQuery;
import io.github.reactivepostman.api.workspaces.WorkspaceRef;
import io.github.reactivepostman.api.workspaces.WorkspaceScim;
import io.github.reactivepostman.api.workspaces.WorkspaceSummary;
import io.github.reactivepostman.api.workspaces.WorkspaceType;
import io.github.reactivepostman.api.workspaces.WorkspaceUpdate;
import io.github.reactivepostman.error.UnreadableAnswerException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkspaceOperationsTest {

    private static final String ID = "w 1";

    @Test
    void shouldListWorkspaces() {
        WorkspaceQuery query = WorkspaceQuery.all()
                .withType(WorkspaceType.TEAM)
                .withCreatedBy("87340021")
                .withInclude(WorkspaceInclude.SCIM)
                .withElement(WorkspaceElementType.SPECIFICATION, "s1")
                .withPageSize(2);
        List<WorkspaceSummary> workspaces =
                Operations.all("getWorkspaces", client -> client.workspaces().list(query));
        assertThat(workspaces).extracting(WorkspaceSummary::id).containsExactly("w1", "w2", "w3");
        assertThat(workspaces.get(0).visibility()).isEqualTo(WorkspaceType.PRIVATE);
        assertThat(workspaces.get(0).scim()).isEqualTo(new WorkspaceScim("c3e1", null));
    }

    @Test
    void shouldListTheWorkspacesOfSeveralUsers() {
        WorkspaceQuery query = WorkspaceQuery.all()
                .withCreatedBy("87340021", "87340022")
                .withInclude(WorkspaceInclude.SCIM, WorkspaceInclude.DEACTIVATED_MOCKS);
        List<WorkspaceSummary> workspaces = Operations.all(
                "getWorkspaces-ofSeveral", client -> client.workspaces().list(query));
        assertThat(workspaces).extracting(WorkspaceSummary::id).containsExactly("w3");
    }

    @Test
    void shouldCreateAWorkspace() {
        WorkspaceCreate cards = WorkspaceCreate.of("Cards", WorkspaceType.PARTNER)
                .withDescription("Long text")
                .withAbout("Short text")
                .withTeamId("4711");
        var read =
                Operations.one("createWorkspace", client -> client.workspaces().create(cards));
        assertThat(read).isEqualTo(new WorkspaceRef("w3", "Cards"));
    }

    @Test
    void shouldReadAWorkspace() {
        Workspace workspace = Operations.one(
                "getWorkspace",
                client -> client.workspaces()
                        .get(ID, WorkspaceInclude.TEAM, WorkspaceInclude.SCIM, WorkspaceInclude.DEACTIVATED_MOCKS));
        assertThat(workspace.teamId()).isEqualTo("4711");
        assertThat(workspace.updatedBy()).isEqualTo("87340022");
        assertThat(workspace.mocks()).containsExactly(new WorkspaceElement("m1", "Store", "87340021-m1", true));
        assertThat(workspace.apis()).as("not declared, but sent").hasSize(1);
        assertThat(workspace.specs()).hasSize(1);
        assertThat(workspace.scim()).isEqualTo(new WorkspaceScim("c3e1", "c3e2"));
    }

    @Test
    void shouldUpdateAWorkspace() {
        WorkspaceUpdate change = WorkspaceUpdate.none()
                .withName("Punch cards")
                .withType(WorkspaceType.PUBLIC)
                .withDescription("New text")
                .withAbout("New line");
        var read =
                Operations.one("updateWorkspace", client -> client.workspaces().update(ID, change));
        assertThat(read).isEqualTo(new WorkspaceRef(ID, "Punch cards"));
    }

    @Test
    void shouldDeleteAWorkspace() {
        Operations.none("deleteWorkspace", client -> client.workspaces().delete(ID));
    }

    @Test
    void shouldListActivities() {
        ActivityQuery query = ActivityQuery.all()
                .withUserId("87340021")
                .withElementTypes(WorkspaceElementType.WORKSPACE)
                .withPageSize(1);
        List<WorkspaceActivity> feed = Operations.all(
                "getWorkspaceActivityFeed", client -> client.workspaces().activities(ID, query));
        assertThat(feed)
                .first()
                .isEqualTo(new WorkspaceActivity(
                        "901",
                        ID,
                        new ActivityUser("87340021", "ada-b", "Ada Byron", false),
                        ActivityAction.UPDATE,
                        "update_visibility",
                        WorkspaceElementType.WORKSPACE,
                        ID,
                        "Engines",
                        Instant.parse("2025-04-05T06:07:08Z"),
                        Instant.parse("2025-04-05T06:08:08Z")));
        assertThat(feed.get(1).elementId())
                .as("the service also spells it elementid")
                .isEqualTo(ID);
        assertThat(feed.get(1).action()).isEqualTo(ActivityAction.DESTROY);
    }

    @Test
    void shouldListActivitiesOfSeveralTypes() {
        ActivityQuery query =
                ActivityQuery.all().withElementTypes(WorkspaceElementType.COLLECTION, WorkspaceElementType.WORKSPACE);
        List<WorkspaceActivity> feed = Operations.all(
                "getWorkspaceActivityFeed-ofSeveral",
                client -> client.workspaces().activities(ID, query));
        assertThat(feed).extracting(WorkspaceActivity::id).containsExactly("900");
    }

    @Test
    void shouldTransferAnElement() {
        ElementTransfer transfer = ElementTransfer.of(WorkspaceElementType.COLLECTION, "87340021-c1", "w2");
        var read = Operations.one(
                "transferWorkspaceElement", client -> client.workspaces().transferElement(ID, transfer));
        assertThat(read).isEqualTo(new ElementTransfer(WorkspaceElementType.COLLECTION, "87340021-c1", ID, "w2"));
    }

    @Test
    void shouldTransferAWorkspaceToATeam() {
        var read = Operations.one(
                "transferWorkspaceToTeam",
                client -> client.workspaces().transferToTeam(ID, TeamTransfer.of("4711", "4712")));
        assertThat(read).isEqualTo(new TeamTransfer(ID, "4711", "4712"));
    }

    @Test
    void shouldCallATransferUnreadableWhoseAnswerLacksIt() {
        try (TestServer server = TestServer.answering(
                        TestServer.Reply.json(200, "{\"workspace\":{}}"),
                        TestServer.Reply.json(200, "{\"workspace\":{}}"));
                PostmanClient client = TestClients.client(server.uri())) {
            ElementTransfer element = ElementTransfer.of(WorkspaceElementType.MOCK, "m1", "w2");
            Outcomes.error(client.workspaces().transferElement(ID, element), UnreadableAnswerException.class);
            TeamTransfer team = TeamTransfer.of("4711", "4712");
            Outcomes.error(client.workspaces().transferToTeam(ID, team), UnreadableAnswerException.class);
        }
    }

    @Test
    void shouldRefuseWhatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementTransfer.of(WorkspaceElementType.MOCK, "", "w2"))
                .withMessage("'elementId' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamTransfer.of("4711", " "))
                .withMessage("'destinationTeamId' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivityQuery.all().withPageSize(0))
                .withMessage("'pageSize' must be at least 1, was 0");
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("workspaces", client -> client.workspaces().get(ID));
    }
}
