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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WorkspaceUpdateApiTest {
    private static final String[] MERGE_PATCH = {"Content-Type", "application/merge-patch+json"};
    private static final String FORM =
            "category,createdAt,createdBy,description,id,isPinned,relatedResources,topic,updatedAt,updatedBy,workspaceId";

    private final PostmanEmulator emulator =
            PostmanEmulator.builder().withoutFamilies().start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);

    @AfterEach
    void end() {
        emulator.close();
    }

    private final String path = "/workspaces/" + account.addWorkspace("Home") + "/updates";

    private JsonNode create(String topic, String category) {
        return json(caller.send(
                "POST", path, "{\"topic\":\"" + topic + "\",\"description\":\"d\",\"category\":\"" + category + "\"}"));
    }

    @Test
    void shouldCreateAndShow() {
        JsonNode created = create("First", "bug_fix");

        assertThat(form(created)).isEqualTo(FORM);
        JsonNode read = json(caller.get(path + "/" + created.path("id").asLong()));
        assertThat(form(read)).isEqualTo(FORM.replace("createdBy", "createdBy{id,name,username}"));
        assertThat(read.path("topic").asString()).isEqualTo("First");
    }

    @Test
    void shouldListPinnedOnesFirstInPages() {
        for (int i = 1; i <= 11; i++) {
            create("Post " + i, i == 1 ? "bug_fix" : "improvement");
        }
        caller.send("PATCH", path + "/1", "{\"isPinned\":true}", MERGE_PATCH);

        JsonNode first = json(caller.get(path));
        String cursor = first.at("/meta/nextCursor").asString();
        JsonNode second = json(caller.get(path + "?cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8)));

        assertThat(first.path("data")).hasSize(10);
        assertThat(first.at("/data/0/topic").asString()).isEqualTo("Post 1");
        assertThat(first.at("/data/1/topic").asString()).isEqualTo("Post 11");
        assertThat(second.path("data")).hasSize(1);
        assertThat(second.at("/meta/nextCursor").isNull()).isTrue();
        assertThat(json(caller.get(path + "?category=bug_fix,announcement")).path("data"))
                .hasSize(1);
        assertThat(caller.get(path + "?category=odd").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldMergePatches() {
        create("First", "bug_fix");
        String related = "{\"relatedResources\":[{\"resource\":\"folder\",\"resourceId\":\"f\"}],\"topic\":\"New\"}";

        JsonNode patched = json(caller.send("PATCH", path + "/1", related, MERGE_PATCH));
        JsonNode cleared = json(caller.send("PATCH", path + "/1", "{\"relatedResources\":null}", MERGE_PATCH));

        assertThat(form(patched)).isEqualTo(FORM);
        assertThat(patched.path("topic").asString()).isEqualTo("New");
        assertThat(patched.path("description").asString()).isEqualTo("d");
        assertThat(patched.path("relatedResources")).hasSize(1);
        assertThat(cleared.path("relatedResources")).isEmpty();
        assertThat(cleared.path("topic").asString()).isEqualTo("New");
    }

    @Test
    void shouldDemandTheMediaTypeOfMergePatches() {
        create("First", "bug_fix");

        HttpResponse<String> response =
                caller.send("PATCH", path + "/1", "{\"topic\":\"New\"}", "Content-Type", "application/json");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).path("detail").asString()).contains("application/merge-patch+json");
    }

    @Test
    void shouldDelete() {
        create("First", "bug_fix");

        HttpResponse<String> deleted = caller.delete(path + "/1");

        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(deleted.body()).isEmpty();
        HttpResponse<String> missing = caller.get(path + "/1");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(form(json(missing))).isEqualTo("detail,status,title,type");
        assertThat(caller.delete(path + "/1").statusCode()).isEqualTo(404);
        assertThat(caller.get("/workspaces/none/updates").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"topic\":\"t\",\"description\":\"d\"}",
                "{\"topic\":\"\",\"description\":\"d\",\"category\":\"bug_fix\"}",
                "{\"topic\":null,\"description\":\"d\",\"category\":\"bug_fix\"}",
                "{\"topic\":\"t\",\"description\":\"d\",\"category\":\"odd\"}"
            })
    void shouldRejectWhatCannotBeCreated(String body) {
        assertThat(caller.send("POST", path, body).statusCode()).isEqualTo(400);
        assertThat(json(caller.get(path)).path("data")).isEmpty();
    }

    @Test
    void shouldCountInALimitOfTheirOwn() {
        try (PostmanEmulator strict = PostmanEmulator.start()) {
            String updates = "/workspaces/" + strict.account().addWorkspace("Home") + "/updates";
            Caller impatient = new Caller(strict);
            for (int i = 0; i < 20; i++) {
                assertThat(impatient.get(updates).statusCode()).isEqualTo(200);
            }
            assertThat(impatient.get(updates + "/1").statusCode()).isEqualTo(429);
            assertThat(impatient.get("/me").statusCode()).isEqualTo(200);
        }
    }
}
