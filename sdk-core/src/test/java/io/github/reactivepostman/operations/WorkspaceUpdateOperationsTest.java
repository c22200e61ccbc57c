package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.api.Patch;
import io.github.reactivepostman.api.workspaces.UpdateAuthor;
import io.github.reactivepostman.api.workspaces.UpdateCategory;
import io.github.reactivepostman.api.workspaces.UpdatePost;
import io.github.reactivepostman.api.workspaces.UpdatePostCreate;
import io.github.reactivepostman.api.workspaces.UpdatePostPatch;
import io.github.reactivepostman.api.workspaces.UpdateResource;
import io.github.reactivepostman.api.workspaces.UpdateResourceType;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkspaceUpdateOperationsTest {

    private static final String ID = "w 1";
    private static final UpdateResource SHOP = UpdateResource.of(UpdateResourceType.COLLECTION, "87340021-c1");
    private static final UpdatePost POST = new UpdatePost(
            "51",
            "Faster looms",
            "They are faster.",
            ID,
            new UpdateAuthor("87340021", "Ada Byron", "ada-b"),
            "87340022",
            Instant.parse("2026-02-03T04:05:06Z"),
            Instant.parse("2026-02-03T05:05:06Z"),
            UpdateCategory.IMPROVEMENT,
            true,
            List.of(SHOP));

    @Test
    void shouldListUpdates() {
        List<UpdatePost> posts = Operations.all(
                "getWorkspaceUpdates",
                client -> client.workspaces().updates().list(ID, UpdateCategory.IMPROVEMENT, UpdateCategory.BUG_FIX));
        assertThat(posts).first().isEqualTo(POST);
        assertThat(posts).extracting(UpdatePost::id).containsExactly("51", "50");
    }

    @Test
    void shouldReadAnUpdate() {
        var read = Operations.one(
                "getWorkspaceUpdate", client -> client.workspaces().updates().get(ID, "51"));
        assertThat(read).isEqualTo(POST);
    }

    @Test
    void shouldCreateAnUpdateWhoseAuthorIsOnlyAnId() {
        UpdatePostCreate post = UpdatePostCreate.of("Faster looms", "They are faster.", UpdateCategory.IMPROVEMENT)
                .withRelatedResources(SHOP);
        UpdatePost created = Operations.one(
                "createWorkspaceUpdate", client -> client.workspaces().updates().create(ID, post));
        assertThat(created.createdBy()).isEqualTo(new UpdateAuthor("87340021", null, null));
        assertThat(created.relatedResources()).containsExactly(SHOP);
    }

    @Test
    void shouldPatchAnUpdateAsAMergePatch() {
        UpdatePostPatch all = UpdatePostPatch.of("Slower looms", "They are slower.", UpdateCategory.BUG_FIX)
                .withPinned(false)
                .withRelatedResources(Patch.set(List.of(UpdateResource.of(UpdateResourceType.FOLDER, "f1"))));

        UpdatePost patched = Operations.one(
                "patchWorkspaceUpdate", client -> client.workspaces().updates().patch(ID, "51", all));
        assertThat(patched.createdBy()).isEqualTo(new UpdateAuthor("87340021", null, null));
    }

    @Test
    void shouldClearOneFieldAndLeaveTheOthersOut() {
        UpdatePostPatch unlink = UpdatePostPatch.none().withRelatedResources(Patch.clear());

        UpdatePost patched = Operations.one(
                "patchWorkspaceUpdate-clear",
                client -> client.workspaces().updates().patch(ID, "51", unlink));
        assertThat(patched.createdBy()).isEqualTo(new UpdateAuthor("87340021", null, null));
        assertThat(patched.relatedResources()).isEmpty();
    }

    @Test
    void shouldDeleteAnUpdate() {
        Operations.none(
                "deleteWorkspaceUpdate", client -> client.workspaces().updates().delete(ID, "51"));
    }

    @Test
    void shouldRefuseAPostWithoutText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdatePostCreate.of("Topic", " ", UpdateCategory.ANNOUNCEMENT))
                .withMessage("'description' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdatePostPatch.none().withTopic(""))
                .withMessage("'topic' must not be blank");
    }
}
