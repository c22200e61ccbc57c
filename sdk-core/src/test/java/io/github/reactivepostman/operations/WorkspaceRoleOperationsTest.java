package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.api.workspaces.AvailableRoles;
import io.github.reactivepostman.api.workspaces.GlobalVariable;
import io.github.reactivepostman.api.workspaces.GlobalVariableType;
import io.github.reactivepostman.api.workspaces.RoleChanges;
import io.github.reactivepostman.api.workspaces.RoleHolders;
import io.github.reactivepostman.api.workspaces.WorkspaceRole;
import io.github.reactivepostman.api.workspaces.WorkspaceRoleInfo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class WorkspaceRoleOperationsTest {

    private static final String ID = "w 1";

    @Test
    void shouldReadTheAvailableRoles() {
        AvailableRoles roles = Operations.one(
                "getAllWorkspaceRoles", client -> client.workspaces().roles().available());
        assertThat(roles.users())
                .containsExactly(
                        new WorkspaceRoleInfo(WorkspaceRole.ADMIN, "Admin", "Does what a admin does"),
                        new WorkspaceRoleInfo(WorkspaceRole.VIEWER, "Viewer", "Does what a viewer does"));
        assertThat(roles.groups()).extracting(WorkspaceRoleInfo::id).containsExactly(WorkspaceRole.EDITOR);
        assertThat(roles.partners())
                .extracting(WorkspaceRoleInfo::id)
                .containsExactly(WorkspaceRole.PARTNER_EDITOR_LEAD);
    }

    @Test
    void shouldReadWhoHasARoleUnderBothNamesOfGroups() {
        List<RoleHolders> holders = Operations.all(
                "getWorkspaceRoles",
                client -> Flux.concat(
                        client.workspaces().roles().get(ID),
                        client.workspaces().roles().withScimIds().get(ID)));
        assertThat(holders)
                .containsExactly(
                        new RoleHolders(WorkspaceRole.ADMIN, "Admin", List.of("87340021"), List.of("7001"), List.of()),
                        new RoleHolders(
                                WorkspaceRole.PARTNER_EDITOR, "Editor", List.of(), List.of(), List.of("87340024")),
                        new RoleHolders(WorkspaceRole.ADMIN, "Admin", List.of("c3e1"), List.of("c3e7"), List.of()));
    }

    @Test
    void shouldChangeRolesByOperations() {
        RoleChanges team = RoleChanges.none()
                .addUser("87340022", WorkspaceRole.EDITOR)
                .removeUser("87340021", WorkspaceRole.ADMIN)
                .addUser("87340023", WorkspaceRole.VIEWER)
                .addGroup("7001", WorkspaceRole.ADMIN)
                .removeGroup("7002", WorkspaceRole.VIEWER);
        RoleChanges partners = RoleChanges.none()
                .addPartner("87340024", WorkspaceRole.PARTNER_VIEWER)
                .removePartner("87340025", WorkspaceRole.PARTNER_EDITOR);
        RoleChanges scim = RoleChanges.none().addUser("c3e2", WorkspaceRole.VIEWER);

        List<RoleHolders> holders = Operations.all(
                "updateWorkspaceRoles",
                client -> Flux.concat(
                        client.workspaces().roles().update(ID, team),
                        client.workspaces().roles().update(ID, partners),
                        client.workspaces().roles().withScimIds().update(ID, scim)));
        assertThat(holders)
                .extracting(RoleHolders::id)
                .containsExactly(WorkspaceRole.EDITOR, WorkspaceRole.ADMIN, WorkspaceRole.PARTNER_VIEWER);
    }

    @Test
    void shouldRefuseNoChangeOfRolesBeforeAnythingIsSent() {
        try (TestServer server = TestServer.answering();
                PostmanClient client = TestClients.client(server.uri())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.workspaces().roles().update(ID, RoleChanges.none()))
                    .withMessage("'number of role changes' must be at least 1, was 0");
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void shouldReadGlobalVariablesAndPrintNoSecret() {
        List<GlobalVariable> variables = Operations.all(
                "getWorkspaceGlobalVariables",
                client -> client.workspaces().globals().list(ID));
        assertThat(variables)
                .containsExactly(
                        new GlobalVariable(
                                "base",
                                "https://mill.example.org",
                                GlobalVariableType.DEFAULT,
                                true,
                                "Where the mill is",
                                Map.of()),
                        new GlobalVariable("token", "hush", GlobalVariableType.SECRET, false, null, Map.of()));
        assertThat(variables.toString()).contains("https://mill.example.org").doesNotContain("hush");
    }

    @Test
    void shouldReplaceGlobalVariables() {
        List<GlobalVariable> variables = List.of(
                GlobalVariable.of("base", "https://mill.example.org").withDescription("Where the mill is"),
                GlobalVariable.ofSecret("token", "hush").withEnabled(false));
        var read = Operations.all(
                "updateWorkspaceGlobalVariables",
                client -> client.workspaces().globals().replace(ID, variables));
        assertThat(read).isEqualTo(variables);
    }

    @Test
    void shouldSendUnknownFieldsOfGlobalVariablesBack() {
        String values = "{\"values\":[{\"key\":\"base\",\"colour\":\"red\"}]}";
        try (TestServer server =
                        TestServer.answering(TestServer.Reply.json(200, values), TestServer.Reply.json(200, values));
                PostmanClient client = TestClients.client(server.uri())) {
            Outcomes.value(client.workspaces()
                    .globals()
                    .list(ID)
                    .collectList()
                    .flatMap(list -> client.workspaces()
                            .globals()
                            .replace(ID, list)
                            .then()
                            .thenReturn(true)));
            assertThat(server.received().get(1).text()).isEqualTo(values);
        }
    }
}
