package io.github.reactivepostman.operations;

import static io.github.reactivepostman.operations.CommentSamples.CHANGE;
import static io.github.reactivepostman.operations.CommentSamples.COMMENT;
import static io.github.reactivepostman.operations.CommentSamples.assertCreated;
import static io.github.reactivepostman.operations.CommentSamples.assertListed;
import static io.github.reactivepostman.operations.CommentSamples.assertUpdated;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.api.comments.CommentCreate;
import org.junit.jupiter.api.Test;

class CommentOperationsTest {

    @Test
    void shouldListTheCommentsOfCollections() {
        assertListed(Operations.all(
                "getCollectionComments",
                client -> client.collections().comments().list("77-c1")));
    }

    @Test
    void shouldCommentOnCollections() {
        assertCreated(Operations.one(
                "createCollectionComment",
                client -> client.collections().comments().create("77-c1", COMMENT)));
    }

    @Test
    void shouldChangeACommentOnCollections() {
        assertUpdated(Operations.one(
                "updateCollectionComment",
                client -> client.collections().comments().update("77-c1", "503", CHANGE)));
    }

    @Test
    void shouldDeleteACommentOnCollections() {
        Operations.none(
                "deleteCollectionComment",
                client -> client.collections().comments().delete("77-c1", "503"));
    }

    @Test
    void shouldListTheCommentsOfFolders() {
        assertListed(Operations.all(
                "getFolderComments",
                client -> client.collections().folders().comments().list("77-c1", "77-f1")));
    }

    @Test
    void shouldCommentOnFolders() {
        assertCreated(Operations.one(
                "createFolderComment",
                client -> client.collections().folders().comments().create("77-c1", "77-f1", COMMENT)));
    }

    @Test
    void shouldChangeACommentOnFolders() {
        assertUpdated(Operations.one(
                "updateFolderComment",
                client -> client.collections().folders().comments().update("77-c1", "77-f1", "503", CHANGE)));
    }

    @Test
    void shouldDeleteACommentOnFolders() {
        Operations.none(
                "deleteFolderComment",
                client -> client.collections().folders().comments().delete("77-c1", "77-f1", "503"));
    }

    @Test
    void shouldResolveAThreadOnCollections() {
        Operations.none(
                "resolveCommentThread",
                client -> client.collections().comments().resolve("31"));
    }

    @Test
    void shouldResolveAThreadOnFolders() {
        Operations.none(
                "resolveCommentThread",
                client -> client.collections().folders().comments().resolve("31"));
    }

    @Test
    void shouldRefuseAThreadThatIsNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommentCreate.of("Hello").withThreadId("31a"))
                .withMessageContaining("threadId");
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("comments", client -> client.collections().comments().list("77-c1"));
    }
}
