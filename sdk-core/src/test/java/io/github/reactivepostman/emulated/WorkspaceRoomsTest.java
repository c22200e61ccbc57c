package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static io.github.reactivepostman.Outcomes.error;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.Patch;
import io.github.reactivepostman.api.workspaces.ActivityQuery;
import io.github.reactivepostman.api.workspaces.ElementTransfer;
import io.github.reactivepostman.api.workspaces.GlobalVariable;
import io.github.reactivepostman.api.workspaces.InvitationStatus;
import io.github.reactivepostman.api.workspaces.PartnerInvitations.Invited;
import io.github.reactivepostman.api.workspaces.PartnerRemovals.Removed;
import io.github.reactivepostman.api.workspaces.RemovalStatus;
import io.github.reactivepostman.api.workspaces.RoleChanges;
import io.github.reactivepostman.api.workspaces.RoleHolders;
import io.github.reactivepostman.api.workspaces.TeamTransfer;
import io.github.reactivepostman.api.workspaces.UpdateCategory;
import io.github.reactivepostman.api.workspaces.UpdatePost;
import io.github.reactivepostman.api.workspaces.UpdatePostCreate;
import io.github.reactivepostman.api.workspaces.UpdatePostPatch;
import io.github.reactivepostman.api.workspaces.WorkspaceActivity;
import io.github.reactivepostman.api.workspaces.WorkspaceElementType;
import io.github.reactivepostman.api.workspaces.WorkspaceInclude;
import io.github.reactivepostman.api.workspaces.WorkspaceRole;
import io.github.reactivepostman.api.workspaces.Workspaces;
import io.github.reactivepostman.error.NotFoundException;
import io.github.reactivepostman.error.PostmanResponseException;
import io.github.reactivepostman.test.account.Account;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a workspace has besides its elements, by what the client returns and by what the emulator holds then. */
class WorkspaceRoomsTest {

    private final Live live = Live.start();
    private final Account account = live.emulator().account();
    private final Workspaces workspaces = live.client().workspaces();
    private final String home = account.addWorkspace("Home");

    @AfterEach
    void stop() {
        live.close();
    }

    @Test
    void shouldGiveAndTakeRoles() {
        assertThat(value(workspaces.roles().available()).users()).hasSize(3);
        RoleHolders admin = value(workspaces.roles().withScimIds().get(home).single());
        RoleChanges scim = RoleChanges.none().addUser(admin.users().get(0), WorkspaceRole.EDITOR);
        completes(workspaces.roles().withScimIds().update(home, scim));

        RoleChanges changes = RoleChanges.none()
                .addUser("7", WorkspaceRole.VIEWER)
                .addGroup("8", WorkspaceRole.VIEWER)
                .removeUser("12345678", WorkspaceRole.EDITOR);
        RoleHolders viewers = value(workspaces.roles().update(home, changes).single());

        assertThat(viewers)
                .isEqualTo(new RoleHolders(WorkspaceRole.VIEWER, "Viewer", List.of("7"), List.of("8"), List.of()));
        assertThat(value(workspaces.roles().get(home).collectList())).containsExactly(viewers);
    }

    @Test
    void shouldReadErrorsOfRoles() {
        String personal =
                account.workspaceStore().add("Mine", "personal", null, null).id();
        RoleChanges changes = RoleChanges.none().addUser("7", WorkspaceRole.VIEWER);

        PostmanResponseException error =
                error(workspaces.roles().update(personal, changes), PostmanResponseException.class);

        assertThat(error.error().status()).isEqualTo(422);
        error(workspaces.roles().get("none"), NotFoundException.class);
    }

    @Test
    void shouldReplaceGlobalVariables() {
        List<GlobalVariable> variables =
                List.of(GlobalVariable.of("base", "https://example.org"), GlobalVariable.ofSecret("token", "hush"));

        completes(workspaces.globals().replace(home, variables));

        assertThat(value(workspaces.globals().list(home).collectList())).isEqualTo(variables);
    }

    @Test
    void shouldPostChangeAndDeleteUpdates() {
        UpdatePost made = value(
                workspaces.updates().create(home, UpdatePostCreate.of("New", "All new", UpdateCategory.NEW_FEATURE)));
        UpdatePostPatch change =
                UpdatePostPatch.none().withTopic("Newer").withPinned(true).withRelatedResources(Patch.clear());

        completes(workspaces.updates().patch(home, made.id(), change));

        UpdatePost read = value(workspaces.updates().get(home, made.id()));
        assertThat(read.topic()).isEqualTo("Newer");
        assertThat(read.description()).isEqualTo("All new");
        assertThat(read.createdBy()).isNotNull();
        completes(workspaces.updates().delete(home, made.id()));
        assertThat(value(workspaces.updates().list(home).collectList())).isEmpty();
        error(workspaces.updates().delete(home, made.id()), NotFoundException.class);
    }

    @Test
    void shouldListUpdatesPageByPage() {
        for (int i = 0; i < 12; i++) {
            account.workspaceStore()
                    .updates()
                    .add(
                            home,
                            "Post " + i,
                            "d",
                            i == 0 ? "bug_fix" : "announcement",
                            account.workspaceStore().globals(home));
        }

        assertThat(value(workspaces.updates().list(home).collectList())).hasSize(12);
        assertThat(value(workspaces.updates().list(home, UpdateCategory.BUG_FIX).collectList()))
                .hasSize(1);
        assertThat(live.received("GET")).hasSize(3);
    }

    @Test
    void shouldTransferElementsAndTellOfIt() {
        String away = account.addWorkspace("Away");
        String uid = account.addCollection(home, "Shop");

        ElementTransfer transfer =
                value(workspaces.transferElement(home, ElementTransfer.of(WorkspaceElementType.COLLECTION, uid, away)));

        assertThat(transfer.from()).isEqualTo(home);
        assertThat(account.collections().get(0).workspaceId()).isEqualTo(away);
        List<WorkspaceActivity> feed = value(
                workspaces.activities(home, ActivityQuery.all().withPageSize(1)).collectList());
        assertThat(feed)
                .extracting(activity -> activity.action() + " " + activity.elementId())
                .containsExactly("destroy " + uid, "create " + uid);
    }

    @Test
    void shouldTransferAWorkspaceToATeam() {
        String team = Long.toString(account.teamStore().add("Looms", null).id());

        assertThat(value(workspaces.transferToTeam(home, TeamTransfer.of("123", team))))
                .isEqualTo(new TeamTransfer(home, "123", team));
        assertThat(value(workspaces.get(home, WorkspaceInclude.TEAM)).teamId()).isEqualTo(team);
    }

    @Test
    void shouldInviteAndRemovePartners() {
        String shared =
                account.workspaceStore().add("Shared", "partner", null, null).id();
        String partner = account.people().addPartner("mary@example.org");

        List<Invited> invited = value(workspaces
                        .partners()
                        .invite(shared, WorkspaceRole.PARTNER_EDITOR, "mary@example.org", "joan@example.org"))
                .results();
        List<Removed> removed =
                value(workspaces.partners().remove(shared, partner)).results();

        assertThat(invited)
                .extracting(Invited::status)
                .containsExactly(InvitationStatus.PARTNER_ADDED, InvitationStatus.EMAIL_SENT);
        assertThat(removed).extracting(Removed::status).containsExactly(RemovalStatus.REMOVED);
        assertThat(value(workspaces.partners().removeFromTeam("123", partner)).results())
                .extracting(Removed::status)
                .containsExactly(RemovalStatus.FAILED);
    }
}
