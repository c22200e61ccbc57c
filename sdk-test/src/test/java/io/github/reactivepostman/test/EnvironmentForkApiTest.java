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

class EnvironmentForkApiTest {
    private final PostmanEmulator emulator = PostmanEmulator.start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String workspace = account.addWorkspace("Home");
    private final String source = account.addEnvironment(workspace, "Production");
    private final String path = "/environments/" + source;

    @AfterEach
    void end() {
        emulator.close();
    }

    private HttpResponse<String> fork(String label) {
        return caller.send("POST", path + "/forks?workspaceId=" + workspace, "{\"forkName\":\"" + label + "\"}");
    }

    private String uidOfFork(String label) {
        return json(fork(label)).path("environment").path("uid").asString();
    }

    private int size(String uid) {
        return json(caller.get("/environments/" + uid))
                .path("environment")
                .path("values")
                .size();
    }

    private void empty(String uid) {
        caller.send("PUT", "/environments/" + uid, "{\"environment\":{\"values\":[]}}");
    }

    @Test
    void shouldForkAndListInPages() {
        HttpResponse<String> forked = fork("one");
        fork("two");

        JsonNode first = json(caller.get(path + "/forks?limit=1&sort=createdAt&direction=asc"));
        String cursor = URLEncoder.encode(first.path("meta").path("nextCursor").asString(), StandardCharsets.UTF_8);
        JsonNode second = json(caller.get(path + "/forks?limit=1&sort=createdAt&direction=asc&cursor=" + cursor));

        assertThat(form(json(forked))).isEqualTo("environment{forkName,name,uid}");
        assertThat(form(first.path("data").get(0))).isEqualTo("createdAt,createdBy,forkId,forkName,updatedAt");
        assertThat(first.path("data").get(0).path("forkName").asString()).isEqualTo("one");
        assertThat(first.path("meta").path("total").asInt()).isEqualTo(2);
        assertThat(second.path("data").get(0).path("forkName").asString()).isEqualTo("two");
        assertThat(second.path("meta").path("nextCursor").isNull()).isTrue();
        assertThat(caller.get(path + "/forks?cursor=x").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldMergeAForkAndDeleteIt() {
        String fork = uidOfFork("one");
        empty(fork);

        HttpResponse<String> merged =
                caller.send("POST", path + "/merges", "{\"source\":\"" + fork + "\",\"deleteSource\":true}");

        assertThat(json(merged).path("environment").path("uid").asString()).isEqualTo(source);
        assertThat(size(source)).isZero();
        assertThat(json(caller.get(path + "/forks")).path("data")).isEmpty();
    }

    @Test
    void shouldPullIntoAFork() {
        String fork = uidOfFork("one");
        empty(source);

        HttpResponse<String> pulled =
                caller.send("POST", "/environments/" + fork + "/pulls", "{\"source\":\"" + source + "\"}");

        assertThat(json(pulled).path("environment").path("uid").asString()).isEqualTo(fork);
        assertThat(size(fork)).isZero();
    }

    @Test
    void shouldRejectInTheFormsOfTheGroup() {
        String other = account.addEnvironment(workspace, "Other");

        HttpResponse<String> unrelated = caller.send("POST", path + "/merges", "{\"source\":\"" + other + "\"}");
        HttpResponse<String> missing = caller.get("/environments/none/forks");

        assertThat(unrelated.statusCode()).isEqualTo(400);
        assertThat(form(json(unrelated))).isEqualTo("detail{},title,type");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(form(json(missing))).isEqualTo("detail,status,title,type");
        assertThat(caller.send("POST", path + "/forks?workspaceId=none", "{\"forkName\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(fork("").statusCode()).isEqualTo(400);
    }
}
