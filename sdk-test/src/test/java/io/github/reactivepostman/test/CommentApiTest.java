package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CommentApiTest {
    private static final String FORM = "body,createdAt,createdBy,id,status,threadId,updatedAt";

    private final PostmanEmulator emulator = PostmanEmulator.start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String collection = account.addCollection(account.addWorkspace("Home"), "Shop");
    private final String comments = "/collections/" + collection + "/comments";

    @AfterEach
    void end() {
        emulator.close();
    }

    private JsonNode write(String path, String comment) {
        HttpResponse<String> created = caller.send("POST", path, comment);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return json(created).path("data");
    }

    private List<String> bodies(String path) {
        return json(caller.get(path))
                .path("data")
                .valueStream()
                .map(comment -> comment.path("body").asString())
                .toList();
    }

    private List<String> paths() {
        JsonNode folder = account.collections().get(0).document().path("item").get(0);
        JsonNode request = folder.path("item").get(1);
        String base = "/collections/" + collection;
        return List.of(
                comments,
                base + "/folders/" + folder.path("uid").asString() + "/comments",
                base + "/requests/" + request.path("uid").asString() + "/comments",
                base + "/responses/"
                        + request.path("response").get(0).path("uid").asString() + "/comments");
    }

    @Test
    void shouldKeepCommentsOnAllKinds() {
        paths().forEach(path -> write(path, "{\"body\":\"" + path + "\"}"));

        assertThat(paths()).allSatisfy(path -> assertThat(bodies(path)).containsExactly(path));
        assertThat(form(json(caller.get(comments)).path("data").get(0))).isEqualTo(FORM);
    }

    @Test
    void shouldChange() {
        String comment =
                comments + "/" + write(comments, "{\"body\":\"a\"}").path("id").asLong();

        HttpResponse<String> changed = caller.send("PUT", comment, "{\"body\":\"b\"}");

        assertThat(form(json(changed).path("data"))).isEqualTo(FORM);
        assertThat(bodies(comments)).containsExactly("b");
    }

    @Test
    void shouldDeleteAThreadWithItsFirstComment() {
        JsonNode first = write(comments, "{\"body\":\"a\"}");
        JsonNode reply = write(comments, "{\"body\":\"b\",\"threadId\":" + first.path("threadId") + "}");
        write(comments, "{\"body\":\"c\",\"threadId\":" + first.path("threadId") + "}");
        write(comments, "{\"body\":\"d\"}");

        assertThat(caller.delete(comments + "/" + reply.path("id")).statusCode())
                .isEqualTo(204);
        assertThat(bodies(comments)).containsExactly("a", "c", "d");
        assertThat(caller.delete(comments + "/" + first.path("id")).body()).isEmpty();
        assertThat(bodies(comments)).containsExactly("d");
    }

    @Test
    void shouldResolveAThread() {
        JsonNode first = write(comments, "{\"body\":\"a\"}");

        HttpResponse<String> resolved = caller.send("POST", "/comments-resolutions/" + first.path("threadId"), null);

        assertThat(resolved.statusCode()).isEqualTo(204);
        assertThat(json(caller.get(comments)).path("data").get(0).path("status").asString())
                .isEqualTo("Resolved");
    }

    @Test
    void shouldMissWhatIsNotThere() {
        String body = "{\"body\":\"a\"}";
        String other = paths().get(1) + "/" + write(comments, body).path("id").asLong();

        for (HttpResponse<String> response : List.of(
                caller.get("/collections/none/comments"),
                caller.get("/collections/" + collection + "/folders/none/comments"),
                caller.send("POST", comments, "{\"body\":\"a\",\"threadId\":1}"),
                caller.send("PUT", other, body),
                caller.delete(other),
                caller.send("POST", "/comments-resolutions/1", null),
                caller.send("POST", "/comments-resolutions/x", null))) {
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(form(json(response))).isEqualTo("detail,status,title,type");
        }
    }

    @Test
    void shouldRejectCommentsWithoutTextOrTooLong() {
        assertThat(caller.send("POST", comments, "{}").statusCode()).isEqualTo(400);
        assertThat(caller.send("POST", comments, "{\"body\":\"" + "x".repeat(10_001) + "\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(bodies(comments)).isEmpty();
    }
}
