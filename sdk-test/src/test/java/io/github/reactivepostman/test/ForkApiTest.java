package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ForkApiTest {
    private final PostmanEmulator emulator =
            PostmanEmulator.builder().withoutFamilies().start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String workspace = account.addWorkspace("Home");
    private final String parent = account.addCollection(workspace, "Shop");

    @AfterEach
    void end() {
        emulator.close();
    }

    private JsonNode fork(String label) {
        String path = "/collections/fork/" + parent + "?workspace=" + workspace;
        return json(caller.send("POST", path, "{\"label\":\"" + label + "\"}")).path("collection");
    }

    private void addVariable(String uid, String key) {
        caller.send(
                "PATCH",
                "/collections/" + uid,
                "{\"collection\":{\"variable\":[{\"key\":\"" + key + "\",\"value\":\"1\"}]}}");
    }

    private int variables(String uid) {
        return json(caller.get("/collections/" + uid))
                .at("/collection/variable")
                .size();
    }

    private HttpResponse<String> begin(String source, String destination, String strategy) {
        return caller.send(
                "PUT",
                "/collection-merges",
                "{\"source\":\"%s\",\"destination\":\"%s\",\"strategy\":\"%s\"}"
                        .formatted(source, destination, strategy));
    }

    /** Polls the job twice, after which it has ended. */
    private JsonNode end(HttpResponse<String> begun) {
        assertThat(json(begun).at("/task/status").asString()).isEqualTo("in-progress");
        String path = "/collection-merges-tasks/" + json(begun).at("/task/id").asString();
        assertThat(json(caller.get(path)).path("status").asString()).isEqualTo("in-progress");
        return json(caller.get(path));
    }

    @Test
    void shouldFork() {
        JsonNode fork = fork("trial");

        assertThat(form(fork)).isEqualTo("fork{createdAt,from,label},id,name,uid");
        assertThat(fork.path("name").asString()).isEqualTo("Shop");
        assertThat(fork.at("/fork/from").asString()).isEqualTo(parent);
        String uid = fork.path("uid").asString();
        assertThat(json(caller.get("/collections/" + uid))
                        .at("/collection/info/fork/label")
                        .asString())
                .isEqualTo("trial");
        assertThat(json(caller.get("/collections"))
                        .at("/collections/1/fork/from")
                        .asString())
                .isEqualTo(parent);
        String item = "/collection/item/0/id";
        assertThat(json(caller.get("/collections/" + uid)).at(item))
                .isNotEqualTo(json(caller.get("/collections/" + parent)).at(item));
    }

    @Test
    void shouldRejectWhatCannotBeForked() {
        HttpResponse<String> unknown =
                caller.send("POST", "/collections/fork/none?workspace=" + workspace, "{\"label\":\"trial\"}");
        HttpResponse<String> nameless =
                caller.send("POST", "/collections/fork/" + parent + "?workspace=" + workspace, "{}");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(form(json(unknown))).isEqualTo("error{details{id,item},message,name}");
        assertThat(nameless.statusCode()).isEqualTo(400);
    }

    @Test
    void shouldListTheForksOfACollectionByCursor() {
        fork("first");
        fork("second");
        fork("third");
        String path = "/collections/" + parent + "/forks?limit=2&direction=asc";

        JsonNode page = json(caller.get(path));
        String cursor = page.at("/meta/nextCursor").asString();
        JsonNode rest = json(caller.get(path + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8)));

        assertThat(form(page.at("/data/0"))).isEqualTo("createdAt,createdBy,forkId,forkName");
        assertThat(page.at("/data/0/forkName").asString()).isEqualTo("first");
        assertThat(page.at("/meta/total").asInt()).isEqualTo(3);
        assertThat(rest.path("data")).hasSize(1);
        assertThat(rest.at("/meta/nextCursor").isNull()).isTrue();
        assertThat(json(caller.get("/collections/" + parent + "/forks"))
                        .at("/data/0/forkName")
                        .asString())
                .as("the newest first")
                .isEqualTo("third");
    }

    @Test
    void shouldRejectListsOfForks() {
        HttpResponse<String> none = caller.get("/collections/" + parent + "/forks");
        HttpResponse<String> unknown = caller.get("/collections/none/forks");

        assertThat(none.statusCode()).as("as documented").isEqualTo(400);
        assertThat(form(json(none))).isEqualTo("error{message,name}");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(caller.get("/collections/collection-forks?cursor=x").statusCode())
                .isEqualTo(400);
        assertThat(caller.get("/collections/collection-forks?limit=x").statusCode())
                .isEqualTo(400);
    }

    @Test
    void shouldListTheForksOfTheUser() {
        assertThat(json(caller.get("/collections/collection-forks")).path("data"))
                .isEmpty();
        fork("trial");

        JsonNode page = json(caller.get("/collections/collection-forks"));

        assertThat(form(page.at("/data/0"))).isEqualTo("createdAt,forkId,forkName,sourceId");
        assertThat(form(page.path("meta"))).isEqualTo("inaccessibleFork,nextCursor,total");
    }

    @Test
    void shouldPullWhatTheParentHasMore() {
        String fork = fork("trial").path("uid").asString();
        addVariable(parent, "new");
        String status = "/collections/" + fork + "/source-status";

        JsonNode before = json(caller.get(status));
        JsonNode pulled = json(caller.send("PUT", "/collections/" + fork + "/pulls", null));

        assertThat(before.path("collection").path(fork).path("isSourceAhead").asBoolean())
                .isTrue();
        assertThat(pulled.at("/collection/destinationId").asString()).isEqualTo(fork);
        assertThat(pulled.at("/collection/sourceId").asString()).isEqualTo(parent);
        assertThat(variables(fork)).isEqualTo(3);
        assertThat(json(caller.get(status))
                        .path("collection")
                        .path(fork)
                        .path("isSourceAhead")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void shouldRejectWhatIsNoFork() {
        HttpResponse<String> pull = caller.send("PUT", "/collections/" + parent + "/pulls", null);
        HttpResponse<String> status = caller.get("/collections/" + parent + "/source-status");

        assertThat(pull.statusCode()).isEqualTo(400);
        assertThat(form(json(pull))).isEqualTo("error{message,name}");
        assertThat(caller.send("PUT", "/collections/none/pulls", null).statusCode())
                .isEqualTo(404);
        assertThat(status.statusCode()).isEqualTo(400);
        assertThat(form(json(status))).isEqualTo("collection{message,name}");
        assertThat(caller.get("/collections/none/source-status").statusCode()).isEqualTo(403);
    }

    @Test
    void shouldMergeAtOnceAndDeleteTheFork() {
        String fork = fork("trial").path("uid").asString();
        addVariable(fork, "new");
        String body = "{\"source\":\"" + fork + "\",\"destination\":\"" + parent + "\",\"strategy\":\"deleteSource\"}";

        HttpResponse<String> merged = caller.send("POST", "/collections/merge", body);

        assertThat(form(json(merged))).isEqualTo("collection{id,uid}");
        assertThat(variables(parent)).isEqualTo(3);
        assertThat(account.collections()).hasSize(1);
        HttpResponse<String> again = caller.send("POST", "/collections/merge", body);
        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(form(json(again))).isEqualTo("error{details{id,item},message,name}");
    }

    @Test
    void shouldMergeAsAJob() {
        String fork = fork("trial").path("uid").asString();
        addVariable(fork, "new");

        JsonNode ended = end(begin(fork, parent, "default"));

        assertThat(ended.path("status").asString()).isEqualTo("successful");
        assertThat(form(ended)).isEqualTo("id,status");
        assertThat(variables(parent)).isEqualTo(3);
        assertThat(json(caller.get("/collections/" + fork + "/source-status"))
                        .at("/collection/" + fork + "/isSourceAhead")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void shouldPullAsAJob() {
        String fork = fork("trial").path("uid").asString();
        addVariable(parent, "new");

        assertThat(end(begin(parent, fork, "default")).path("status").asString())
                .isEqualTo("successful");
        assertThat(variables(fork)).isEqualTo(3);
    }

    @Test
    void shouldUpdateTheSourceWithWhatTheDestinationHasMore() {
        String fork = fork("trial").path("uid").asString();
        addVariable(parent, "new");

        assertThat(end(begin(fork, parent, "updateSourceWithDestination"))
                        .path("status")
                        .asString())
                .isEqualTo("successful");
        assertThat(variables(fork)).isEqualTo(3);
    }

    @Test
    void shouldFailWhenBothHaveChanged() {
        String fork = fork("trial").path("uid").asString();
        addVariable(parent, "a");
        addVariable(fork, "b");

        JsonNode ended = end(begin(fork, parent, "default"));

        assertThat(ended.path("status").asString()).isEqualTo("failed");
        assertThat(form(ended)).isEqualTo("details{error{message}},id,status");
        assertThat(variables(parent)).isEqualTo(3);
        assertThat(variables(fork)).isEqualTo(3);
    }

    @Test
    void shouldRejectMerges() {
        HttpResponse<String> odd = begin(parent, parent, "other");
        HttpResponse<String> unknown = caller.get("/collection-merges-tasks/none");

        assertThat(odd.statusCode()).isEqualTo(400);
        assertThat(form(json(odd))).isEqualTo("detail,status,title,type");
        assertThat(begin("none", parent, "default").statusCode()).isEqualTo(403);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(form(json(unknown))).isEqualTo("detail,status,title,type");
    }
}
