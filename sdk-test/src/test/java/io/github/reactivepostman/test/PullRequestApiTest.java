package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PullRequestApiTest {
    private final PostmanEmulator emulator =
            PostmanEmulator.builder().withoutFamilies().start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String workspace = account.addWorkspace("Home");
    private final String parent = account.addCollection(workspace, "Shop");
    private String fork = "";

    @BeforeEach
    void fork() {
        String path = "/collections/fork/" + parent + "?workspace=" + workspace;
        fork = json(caller.send("POST", path, "{\"label\":\"trial\"}"))
                .at("/collection/uid")
                .asString();
        caller.send(
                "PATCH", "/collections/" + fork, "{\"collection\":{\"variable\":[{\"key\":\"n\",\"value\":\"1\"}]}}");
    }

    @AfterEach
    void end() {
        emulator.close();
    }

    private HttpResponse<String> create(String source) {
        return caller.send(
                "POST",
                "/collections/" + source + "/pull-requests",
                "{\"title\":\"Speed\",\"reviewers\":[\"12345678\",\"7\"],\"destinationId\":\"" + parent + "\"}");
    }

    private String created() {
        return "/pull-requests/" + json(create(fork)).path("id").asString();
    }

    private HttpResponse<String> review(String path, String action) {
        return caller.send("POST", path + "/tasks", "{\"action\":\"" + action + "\",\"comment\":\"Why.\"}");
    }

    private static int status(HttpResponse<String> response) {
        return response.statusCode();
    }

    @Test
    void shouldCreateAndList() {
        JsonNode made = json(create(fork));

        assertThat(form(made))
                .isEqualTo("createdAt,createdBy,description,destinationId,id,sourceId,status,title,updatedAt");
        assertThat(made.path("sourceId").asString()).isEqualTo(fork);
        JsonNode listed =
                json(caller.get("/collections/" + parent + "/pull-requests")).path("data");
        assertThat(listed).hasSize(1);
        assertThat(form(listed.get(0)))
                .isEqualTo("createdAt,createdBy,description,destinationId,href,id,sourceId,status,title,updatedAt,"
                        + "updatedBy");
    }

    @Test
    void shouldRejectWhatCannotBeCreated() {
        HttpResponse<String> unrelated = create(parent);
        create(fork);
        HttpResponse<String> twice = create(fork);
        HttpResponse<String> empty = caller.send("POST", "/collections/" + fork + "/pull-requests", "{}");

        assertThat(status(unrelated)).isEqualTo(400);
        assertThat(form(json(unrelated))).isEqualTo("detail,status,title,type");
        assertThat(status(twice)).isEqualTo(400);
        assertThat(status(empty)).isEqualTo(400);
        assertThat(status(create("none"))).as("no 404 is documented").isEqualTo(403);
    }

    @Test
    void shouldShowBothSides() {
        JsonNode request = json(caller.get(created()));

        assertThat(request.at("/source/forkName").asString()).isEqualTo("trial");
        assertThat(form(request.path("destination"))).isEqualTo("exists,id,name");
        assertThat(form(request.path("merge"))).isEqualTo("status");
        assertThat(request.path("reviewers")).hasSize(2);
        assertThat(request.path("forkType").asString()).isEqualTo("collection");
    }

    @Test
    void shouldTellThatACollectionIsGone() {
        String path = created();
        caller.delete("/collections/" + parent);

        assertThat(json(caller.get(path)).at("/destination/exists").asBoolean(true))
                .isFalse();
        assertThat(status(review(path, "merge"))).isEqualTo(400);
    }

    @Test
    void shouldUpdateWhatIsOpen() {
        String path = created();
        String body = "{\"title\":\"More\",\"description\":\"d\",\"reviewers\":[]}";

        JsonNode updated = json(caller.send("PUT", path, body));

        assertThat(updated.path("title").asString()).isEqualTo("More");
        assertThat(updated.path("forkType").asString()).isEqualTo("collection");
        assertThat(json(caller.get(path)).path("reviewers")).isEmpty();
        review(path, "decline");
        HttpResponse<String> late = caller.send("PUT", path, body);
        assertThat(status(late)).isEqualTo(409);
        assertThat(form(json(late))).isEqualTo("detail,status,title,type");
    }

    @Test
    void shouldReview() {
        String path = created();

        JsonNode approved = json(review(path, "approve"));

        assertThat(form(approved)).isEqualTo("id,reviewedBy{id,name,username},status,updatedAt");
        assertThat(json(caller.get(path)).at("/reviewers/0/status").asString()).isEqualTo("approved");
        assertThat(json(review(path, "unapprove")).path("status").asString()).isEqualTo("open");
        assertThat(json(review(path, "decline")).path("status").asString()).isEqualTo("declined");
        assertThat(json(caller.get(path)).path("comment").asString()).isEqualTo("Why.");
        assertThat(status(review(path, "approve"))).isEqualTo(400);
    }

    @Test
    void shouldMerge() {
        String path = created();

        assertThat(json(review(path, "merge")).path("status").asString()).isEqualTo("merged");
        assertThat(json(caller.get("/collections/" + parent)).at("/collection/variable"))
                .hasSize(3);
        assertThat(status(review(path, "merge"))).isEqualTo(400);
        assertThat(status(create(fork)))
                .as("the first one is not open any more")
                .isEqualTo(200);
    }

    @Test
    void shouldRejectReviews() {
        HttpResponse<String> odd = review(created(), "like");

        assertThat(status(odd)).isEqualTo(400);
        assertThat(json(odd).path("detail").asString()).contains("/properties/action/enum");
        assertThat(status(review("/pull-requests/none", "merge"))).isEqualTo(403);
        assertThat(status(caller.get("/pull-requests/none"))).isEqualTo(403);
        assertThat(status(caller.send("PUT", "/pull-requests/none", "{}"))).isEqualTo(403);
    }
}
