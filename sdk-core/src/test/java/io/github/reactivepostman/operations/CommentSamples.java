package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.comments.Comment;
import io.github.reactivepostman.api.comments.CommentCreate;
import io.github.reactivepostman.api.comments.CommentStatus;
import io.github.reactivepostman.api.comments.CommentTag;
import io.github.reactivepostman.api.comments.CommentUpdate;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the tests of comments send, and how they read what the fixtures answer, whatever is commented on. */
final class CommentSamples {

    private static final Map<String, CommentTag> TAGS = Map.of("@ada", CommentTag.user("78"));
    static final CommentCreate COMMENT =
            CommentCreate.of("Look, @ada").withThreadId("31").withTags(TAGS);
    static final CommentUpdate CHANGE = CommentUpdate.of("Look again, @ada").withTags(TAGS);

    private CommentSamples() {}

    static void assertListed(List<Comment> comments) {
        Instant written = Instant.parse("2025-03-01T09:15:30Z");
        Instant changed = Instant.parse("2025-03-01T09:20:30Z");
        assertThat(comments)
                .containsExactly(
                        new Comment("501", "31", CommentStatus.OPEN, "77", written, changed, "Is this free?", Map.of()),
                        new Comment("502", "32", CommentStatus.RESOLVED, "77", written, changed, "Seen by @ada", TAGS));
    }

    static void assertCreated(Comment comment) {
        assertThat(comment.id()).isEqualTo("503");
        assertThat(comment.threadId()).isEqualTo("31");
        assertThat(comment.status()).as("which only examples show").isEqualTo(CommentStatus.OPEN);
    }

    static void assertUpdated(Comment comment) {
        assertThat(comment.body()).isEqualTo("Look again, @ada");
        assertThat(comment.status()).isNull();
    }
}
