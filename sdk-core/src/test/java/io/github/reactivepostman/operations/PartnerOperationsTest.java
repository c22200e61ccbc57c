package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.api.workspaces.InvitationStatus;
import io.github.reactivepostman.api.workspaces.PartnerInvitations;
import io.github.reactivepostman.api.workspaces.PartnerInvitations.Invited;
import io.github.reactivepostman.api.workspaces.PartnerRemovals;
import io.github.reactivepostman.api.workspaces.PartnerRemovals.Removed;
import io.github.reactivepostman.api.workspaces.RemovalStatus;
import io.github.reactivepostman.api.workspaces.WorkspaceRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class PartnerOperationsTest {

    private static final String[] EMAILS = {"mary@example.org", "joan@example.org", "jean@example.org"};

    @Test
    void shouldInviteAndRemovePartners() {
        List<Object> results = Operations.all(
                "managePartnerWorkspaceInvites",
                client -> Flux.concat(
                        client.workspaces().partners().invite("w1", WorkspaceRole.PARTNER_EDITOR_LEAD, EMAILS),
                        client.workspaces().partners().remove("w1", "87340024", "87340025"),
                        client.workspaces().partners().removeFromTeam("4711", "87340024")));
        assertThat(results)
                .containsExactly(
                        new PartnerInvitations(
                                "invite_partner",
                                "workspace",
                                "w1",
                                WorkspaceRole.PARTNER_EDITOR_LEAD,
                                "Editor and Partner Lead",
                                List.of(
                                        new Invited(
                                                EMAILS[0], InvitationStatus.PARTNER_ADDED, "87340024", "Is in", null),
                                        new Invited(
                                                EMAILS[1],
                                                InvitationStatus.EMAIL_SENT,
                                                null,
                                                null,
                                                "https://join.example.org/?code=hush"),
                                        new Invited(EMAILS[2], InvitationStatus.FAILED, null, "Did not work", null))),
                        new PartnerRemovals(
                                "remove_partner",
                                "workspace",
                                "w1",
                                List.of(
                                        new Removed("87340024", RemovalStatus.REMOVED, null, null),
                                        new Removed("87340025", RemovalStatus.FAILED, "Not a partner", "Was left in"))),
                        new PartnerRemovals(
                                "remove_partner",
                                "team",
                                "4711",
                                List.of(new Removed("87340024", RemovalStatus.REMOVED, null, null))));
        assertThat(results.toString()).contains("EMAIL_SENT").doesNotContain("hush");
    }

    @Test
    void shouldRefuseToInviteOrRemoveNobody() {
        try (TestServer server = TestServer.answering();
                PostmanClient client = TestClients.client(server.uri())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.workspaces().partners().invite("w1", WorkspaceRole.PARTNER_VIEWER))
                    .withMessage("'number of emails' must be at least 1, was 0");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.workspaces().partners().remove("w1"))
                    .withMessage("'number of userIds' must be at least 1, was 0");
        }
    }
}
