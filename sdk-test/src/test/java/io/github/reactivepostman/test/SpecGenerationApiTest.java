package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredSpecFile;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SpecGenerationApiTest {
    private static final String GENERATE = "{\"name\":\"Made\",\"options\":{}}";

    private final PostmanEmulator emulator =
            PostmanEmulator.builder().withoutFamilies().start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String workspace = account.addWorkspace("Home");
    private final String spec = "/specs/" + account.addSpec(workspace, "Orders");

    @AfterEach
    void end() {
        emulator.close();
    }

    private static String url(HttpResponse<String> started) {
        return json(started).path("url").asString();
    }

    private JsonNode finish(HttpResponse<String> started) {
        caller.get(url(started));
        return json(caller.get(url(started)));
    }

    private String generated() {
        JsonNode done = finish(caller.send("POST", spec + "/generations/collection", GENERATE));
        return done.path("details").path("resources").get(0).path("id").asString();
    }

    private String state() {
        return json(caller.get(spec + "/generations/collection"))
                .path("collections")
                .get(0)
                .path("state")
                .asString();
    }

    @Test
    void shouldGenerateACollectionAsATask() {
        HttpResponse<String> started = caller.send("POST", spec + "/generations/collection", GENERATE);
        HttpResponse<String> again = caller.send("POST", spec + "/generations/collection", GENERATE);

        assertThat(started.statusCode()).isEqualTo(202);
        assertThat(form(json(started))).isEqualTo("taskId,url");
        assertThat(again.statusCode()).isEqualTo(423);
        assertThat(form(json(caller.get(url(started))))).isEqualTo("meta{action,model},status");
        assertThat(account.collections()).isEmpty();

        JsonNode done = json(caller.get(url(started)));

        assertThat(done.path("status").asString()).isEqualTo("completed");
        assertThat(done.path("details").path("resources").get(0).path("id").asString())
                .isEqualTo(account.collections().get(0).uid());
        assertThat(account.collections().get(0).document().path("item")).hasSize(2);
        assertThat(json(caller.get(url(started))).path("status").asString()).isEqualTo("completed");
        assertThat(account.collections()).hasSize(1);
    }

    @Test
    void shouldFailToGenerateFromWhatHasNoRequests() {
        List<StoredSpecFile> files = List.of(StoredSpecFile.of("a.graphql", StoredSpecFile.ROOT, "type A { a: Int }"));
        String id =
                account.specStore().add(workspace, "Graph", "GRAPHQL", files).id();

        JsonNode failed = finish(caller.send("POST", "/specs/" + id + "/generations/collection", GENERATE));

        assertThat(failed.path("status").asString()).isEqualTo("failed");
        assertThat(failed.path("details").asString()).contains("GRAPHQL");
        assertThat(account.collections()).isEmpty();
    }

    @Test
    void shouldGenerateASpecification() {
        String collection = "/collections/" + account.addCollection(workspace, "Shop") + "/generations/spec";

        HttpResponse<String> started = caller.send("POST", collection, "{\"name\":\"Made\"}");
        JsonNode done = finish(started);

        assertThat(started.statusCode()).isEqualTo(200);
        String id = done.path("details").path("resources").get(0).path("id").asString();
        assertThat(json(caller.get("/specs/" + id)).path("name").asString()).isEqualTo("Made");
        JsonNode listed = json(caller.get(collection)).path("specs");
        assertThat(listed).hasSize(1);
        assertThat(form(listed.get(0))).isEqualTo("createdAt,createdBy,id,name,state,updatedAt,updatedBy");
    }

    @Test
    void shouldTellAndMendThatTheTwoDiffer() {
        String uid = generated();
        assertThat(state()).isEqualTo("in-sync");

        caller.send("PATCH", spec + "/files/index.json", "{\"content\":\"{}\"}");
        assertThat(state()).isEqualTo("out-of-sync");

        HttpResponse<String> started =
                caller.send("PUT", "/collections/" + uid + "/synchronizations?specId=" + spec.substring(7), null);
        assertThat(started.statusCode()).isEqualTo(202);
        assertThat(state()).isEqualTo("sync-in-progress");

        assertThat(finish(started).path("status").asString()).isEqualTo("completed");
        assertThat(state()).isEqualTo("in-sync");
    }

    @Test
    void shouldSynchroniseASpecification() {
        String uid = generated();

        JsonNode done = finish(caller.send("PUT", spec + "/synchronizations?collectionUid=" + uid, null));

        assertThat(done.path("meta").path("model").asString()).isEqualTo("spec");
        assertThat(done.path("meta").path("action").asString()).isEqualTo("sync");
    }

    @Test
    void shouldKeepTheOptionsOfSynchronising() {
        String options = spec + "/collections/" + generated() + "/sync-options";

        HttpResponse<String> changed = caller.send("PATCH", options, "{\"syncOptions\":{\"syncExamples\":false}}");

        assertThat(changed.body())
                .isEqualTo("{\"syncOptions\":{\"syncExamples\":false,\"deleteOrphanedRequests\":true}}");
        assertThat(caller.send("PATCH", options, "{\"syncOptions\":{}}").body()).isEqualTo(changed.body());
        assertThat(caller.send("PATCH", options, "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldRejectWhatIsNotThere() {
        String other = account.addCollection(workspace, "Shop");

        assertThat(caller.get("/specs/none/generations/collection").statusCode())
                .isEqualTo(404);
        assertThat(caller.get("/collections/none/generations/spec").statusCode())
                .isEqualTo(404);
        assertThat(caller.get(spec + "/tasks/none").statusCode()).isEqualTo(404);
        assertThat(caller.send("POST", spec + "/generations/collection", "{\"name\":\"x\"}")
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> unrelated = caller.send("PUT", spec + "/synchronizations?collectionUid=" + other, null);
        assertThat(unrelated.statusCode()).isEqualTo(404);
        assertThat(form(json(unrelated))).isEqualTo("detail,status,title,type");
    }
}
