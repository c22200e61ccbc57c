package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.api.comments.Comment;
import io.github.reactivepostman.api.comments.CommentCreate;
import io.github.reactivepostman.api.comments.CommentStatus;
import io.github.reactivepostman.api.comments.CommentTag;
import io.github.reactivepostman.api.comments.CommentUpdate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommentOperationsTest {

    private static final Map<String, CommentTag> TAGS = Map.of("@ada", CommentTag.user("78"));
    private static final CommentCreate COMMENT =
            CommentCreate.of("Look, @ada").withThreadId("31").withTags(TAGS);
    private static final CommentUpdate CHANGE =
            CommentUpdate.of("Look again, @ada").withTags(TAGS);

    private static void assertListed(List<Comment> comments) {
        Instant written = Instant.parse("2025-03-01T09:15:30Z");
        Instant changed = Instant.parse("2025-03-01T09:20:30Z");
        assertThat(comments)
                .containsExactly(
                        new Comment("501", "31", CommentStatus.OPEN, "77", written, changed, "Is this free?", Map.of()),
                        new Comment("502", "32", CommentStatus.RESOLVED, "77", written, changed, "Seen by @ada", TAGS));
    }

    private static void assertCreated(Comment comment) {
        assertThat(comment.id()).isEqualTo("503");
        assertThat(comment.threadId()).isEqualTo("31");
        assertThat(comment.status()).as("which only examples show").isEqualTo(CommentStatus.OPEN);
    }

    private static void assertUpdated(Comment comment) {
        assertThat(comment.body()).isEqualTo("Look again, @ada");
        assertThat(comment.status()).isNull();
    }

    @Test
    void shouldCommentOnCollections() {
        assertListed(Operations.all(
                "getCollectionComments",
                client -> client.collections().comments().list("77-c1")));
        assertCreated(Operations.one(
                "createCollectionComment",
                client -> client.collections().comments().create("77-c1", COMMENT)));
        assertUpdated(Operations.one(
                "updateCollectionComment",
                client -> client.collections().comments().update("77-c1", "503", CHANGE)));
        Operations.none(
                "deleteCollectionComment",
                client -> client.collections().comments().delete("77-c1", "503"));
    }

    @Test
    void shouldCommentOnFolders() {
        assertListed(Operations.all(
                "getFolderComments",
                client -> client.collections().folders().comments().list("77-c1", "77-f1")));
        assertCreated(Operations.one(
                "createFolderComment",
                client -> client.collections().folders().comments().create("77-c1", "77-f1", COMMENT)));
        assertUpdated(Operations.one(
                "updateFolderComment",
                client -> client.collections().folders().comments().update("77-c1", "77-f1", "503", CHANGE)));
        Operations.none(
                "deleteFolderComment",
                client -> client.collections().folders().comments().delete("77-c1", "77-f1", "503"));
    }

    @Test
    void shouldCommentOnRequests() {
        assertListed(Operations.all(
                "getRequestComments",
                client -> client.collections().requests().comments().list("77-c1", "77-r1")));
        assertCreated(Operations.one(
                "createRequestComment",
                client -> client.collections().requests().comments().create("77-c1", "77-r1", COMMENT)));
        assertUpdated(Operations.one(
                "updateRequestComment",
                client -> client.collections().requests().comments().update("77-c1", "77-r1", "503", CHANGE)));
        Operations.none(
                "deleteRequestComment",
                client -> client.collections().requests().comments().delete("77-c1", "77-r1", "503"));
    }

    @Test
    void shouldCommentOnResponses() {
        assertListed(Operations.all(
                "getResponseComments",
                client -> client.collections().responses().comments().list("77-c1", "77-e1")));
        assertCreated(Operations.one(
                "createResponseComment",
                client -> client.collections().responses().comments().create("77-c1", "77-e1", COMMENT)));
        assertUpdated(Operations.one(
                "updateResponseComment",
                client -> client.collections().responses().comments().update("77-c1", "77-e1", "503", CHANGE)));
        Operations.none(
                "deleteResponseComment",
                client -> client.collections().responses().comments().delete("77-c1", "77-e1", "503"));
    }

    @Test
    void shouldResolveAThread() {
        Operations.none(
                "resolveCommentThread",
                client -> client.collections().comments().resolve("31"));
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
