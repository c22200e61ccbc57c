package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.header;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SdkApiTest {
    private static final String SDK = "buildStatus,createdAt,id,language,source{id,type},updatedAt,";

    private final PostmanEmulator emulator = PostmanEmulator.start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String workspace = account.addWorkspace("Home");
    private final String collection = account.addCollection(workspace, "Shop");

    @AfterEach
    void end() {
        emulator.close();
    }

    private HttpResponse<String> create(String type, String id, String language) {
        return caller.send(
                "POST",
                "/sdks",
                "{\"source\":{\"type\":\"%s\",\"id\":\"%s\"},\"language\":\"%s\"}".formatted(type, id, language));
    }

    private String start(String language) {
        String location = header(create("collection", collection, language), "Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private JsonNode look(String id) {
        return json(caller.get("/sdks/" + id));
    }

    @Test
    void shouldBuildFromTheFirstLookToTheSecond() {
        HttpResponse<String> accepted = create("collection", collection, "go");

        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(accepted.body()).isEmpty();
        String location = header(accepted, "Location");
        String path = location.substring(location.indexOf("/sdks/"));
        JsonNode running = json(caller.get(path));
        assertThat(form(running)).isEqualTo(SDK + "workspaceId");
        assertThat(running.path("buildStatus").asString()).isEqualTo("in_progress");
        JsonNode done = json(caller.get(path));
        assertThat(form(done)).isEqualTo(SDK + "version,workspaceId");
        assertThat(done.path("buildStatus").asString()).isEqualTo("succeeded");
    }

    @Test
    void shouldFailABuildOnRequest() {
        String id = start("php");
        account.sdkStore().fail(id, "no_operations");
        look(id);

        JsonNode failed = look(id);

        assertThat(failed.path("buildStatus").asString()).isEqualTo("failed");
        assertThat(failed.path("error").path("code").asString()).isEqualTo("no_operations");
        assertThat(caller.get("/sdks/" + id + "/downloads").statusCode()).isEqualTo(409);
    }

    @Test
    void shouldRefuseDownloadAndDeletionWhileABuildRuns() {
        String id = start("java");
        HttpResponse<String> early = caller.get("/sdks/" + id + "/downloads");

        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(form(json(early))).isEqualTo("detail,status,title,type");
        assertThat(caller.delete("/sdks/" + id).statusCode()).isEqualTo(409);
        look(id);
        look(id);
        assertThat(form(json(caller.get("/sdks/" + id + "/downloads")))).isEqualTo("expiresAt,id,language,url");
        assertThat(caller.delete("/sdks/" + id).statusCode()).isEqualTo(204);
        assertThat(account.sdkStore().all()).isEmpty();
    }

    @Test
    void shouldListByFilters() {
        String go = start("go");
        start("rust");
        String path = "/sdks?workspaceId=" + workspace;

        JsonNode page = json(caller.get(path + "&language=go&sourceId=" + collection));

        assertThat(form(page)).isEqualTo("data,meta{nextCursor,total}");
        assertThat(page.path("data").get(0).path("id").asString()).isEqualTo(go);
        assertThat(json(caller.get(path + "&limit=1"))
                        .path("meta")
                        .path("nextCursor")
                        .isNull())
                .isFalse();
        assertThat(json(caller.get(path + "&language=php&sdkIds=none," + go)).path("data"))
                .hasSize(1);
        assertThat(json(caller.get(path + "&buildStatus=failed")).path("data")).isEmpty();
        assertThat(json(caller.get("/sdks?workspaceId=none")).path("data")).isEmpty();
    }

    @Test
    void shouldRefuseCallsInItsOwnForm() {
        HttpResponse<String> nowhere = caller.get("/sdks");

        assertThat(nowhere.statusCode()).isEqualTo(400);
        assertThat(form(json(nowhere))).isEqualTo("detail,instance,requestId,status,title,type");
        assertThat(caller.get("/sdks?workspaceId=w&limit=26").statusCode()).isEqualTo(400);
        assertThat(create("collection", collection, "perl").statusCode()).isEqualTo(400);
        assertThat(create("folder", collection, "go").statusCode()).isEqualTo(400);
        assertThat(create("collection", "none", "go").statusCode()).isEqualTo(403);
        assertThat(create("spec", "any", "go").statusCode()).isEqualTo(202);
        assertThat(caller.get("/sdks/none").statusCode()).isEqualTo(404);
        assertThat(caller.delete("/sdks/none").statusCode()).isEqualTo(404);
        assertThat(caller.get("/sdks/none/downloads").statusCode()).isEqualTo(404);
    }
}
