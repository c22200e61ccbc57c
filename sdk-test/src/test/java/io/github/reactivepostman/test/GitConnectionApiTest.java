package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.header;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredSdk;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class GitConnectionApiTest {
    private static final String PATH = "/sdk-git-connections";
    private static final String FORM = "autoUpdatePullRequestsEnabled,createdAt,language,pullRequests,repositoryUrl,";

    private final PostmanEmulator emulator = PostmanEmulator.start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String workspace = account.addWorkspace("Home");
    private final String collection = account.addCollection(workspace, "Shop");

    @AfterEach
    void end() {
        emulator.close();
    }

    private HttpResponse<String> connect(String language) {
        return caller.send("POST", PATH, """
                {"source": {"type": "collection", "id": "%s"}, "language": "%s",
                 "repositoryUrl": "https://git.example.com/shop"}""".formatted(collection, language));
    }

    private String connected() {
        return json(connect("go")).path("sdkGitConnectionId").asString();
    }

    private HttpResponse<String> put(String id, String body) {
        return caller.send("PUT", PATH + "/" + id, body);
    }

    @Test
    void shouldConnectEachLanguageOnce() {
        HttpResponse<String> created = connect("go");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(form(json(created)))
                .isEqualTo(FORM + "sdkGitConnectionId,source{id,type},status,targetBranch,updatedAt");
        assertThat(json(created).path("targetBranch").asString()).isEqualTo("main");
        assertThat(header(created, "Location"))
                .endsWith("/" + json(created).path("sdkGitConnectionId").asString());
        assertThat(connect("go").statusCode()).isEqualTo(409);
        assertThat(connect("java").statusCode()).isEqualTo(201);
        assertThat(connect("perl").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldListByFilters() {
        connected();
        String path = PATH + "?workspaceId=" + workspace;

        assertThat(json(caller.get(path + "&language=go&status=active")).path("data"))
                .hasSize(1);
        assertThat(json(caller.get(path + "&repositoryUrl=none"))
                        .path("meta")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(caller.get(PATH).statusCode()).isEqualTo(400);
    }

    @Test
    void shouldDisconnectAndConnectAgain() {
        String id = connected();

        JsonNode ended = json(put(id, "{\"status\":\"disconnected\",\"autoUpdatePullRequestsEnabled\":false}"));
        JsonNode again = json(put(id, "{\"status\":\"active\"}"));

        assertThat(ended.path("status").asString()).isEqualTo("disconnected");
        assertThat(ended.path("autoUpdatePullRequestsEnabled").asBoolean(true)).isFalse();
        assertThat(again.path("status").asString()).isEqualTo("active");
        assertThat(again.path("autoUpdatePullRequestsEnabled").asBoolean(false)).isTrue();
        assertThat(put(id, "{\"status\":\"inaccessible\"}").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldShowPullRequestsAndWhatWasMerged() {
        String id = connected();
        StoredSdk sdk = account.sdkStore().add("collection", collection, workspace, "go", "1.0.0");
        account.sdkStore().connections().addPullRequest(id, sdk.id(), "merged");
        account.sdkStore().connections().addPullRequest(id, "gone", "open");

        JsonNode connection = json(caller.get(PATH + "/" + id));
        JsonNode merged = json(caller.get(PATH + "/" + id + "/pull-requests?status=merged"));

        assertThat(connection.path("sdk").path("id").asString()).isEqualTo(sdk.id());
        assertThat(connection
                        .path("pullRequests")
                        .valueStream()
                        .map(one -> one.path("status").asString()))
                .containsExactly("open", "merged");
        assertThat(merged.path("data")).hasSize(1);
        assertThat(merged.path("data").get(0).path("number").asInt()).isEqualTo(1);
        assertThat(form(json(caller.get(PATH + "/" + id + "/pull-requests"))
                        .path("data")
                        .get(0)))
                .isEqualTo("createdAt,number,status,updatedAt,url");
    }

    @Test
    void shouldMissUnknownOnes() {
        HttpResponse<String> get = caller.get(PATH + "/none");

        assertThat(get.statusCode()).isEqualTo(404);
        assertThat(form(json(get))).isEqualTo("detail,status,title,type");
        assertThat(put("none", "{\"status\":\"active\"}").statusCode()).isEqualTo(404);
        assertThat(caller.get(PATH + "/none/pull-requests").statusCode()).isEqualTo(404);
    }
}
