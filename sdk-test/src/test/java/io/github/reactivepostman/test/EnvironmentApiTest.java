package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EnvironmentApiTest {
    private final PostmanEmulator emulator = PostmanEmulator.start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String workspace = account.addWorkspace("Home");

    @AfterEach
    void end() {
        emulator.close();
    }

    private HttpResponse<String> create(String environment) {
        return caller.send("POST", "/environments?workspace=" + workspace, "{\"environment\":" + environment + "}");
    }

    private HttpResponse<String> patch(String operations) {
        return caller.send(
                "PATCH", "/environments/" + account.environments().get(0).uid(), operations);
    }

    private JsonNode values() {
        return account.environments().get(0).values();
    }

    private static String name(HttpResponse<String> response) {
        return json(response).path("error").path("name").asString("");
    }

    @Test
    void shouldList() {
        account.addEnvironment(workspace, "Production");
        account.addEnvironment(account.addWorkspace("Away"), "Test");

        JsonNode list = json(caller.get("/environments"));

        assertThat(list.path("environments")).hasSize(2);
        assertThat(form(list.path("environments").get(0))).isEqualTo("createdAt,id,isPublic,name,owner,uid,updatedAt");
        assertThat(json(caller.get("/environments?workspace=" + workspace)).path("environments"))
                .hasSize(1);
        assertThat(caller.get("/environments?workspace=none").body()).isEqualTo("{\"environments\":[]}");
    }

    @Test
    void shouldShowOne() {
        String uid = account.addEnvironment(workspace, "Production");

        JsonNode environment = json(caller.get("/environments/" + uid)).path("environment");

        assertThat(environment.path("name").asString()).isEqualTo("Production");
        assertThat(environment.path("values")).hasSize(3);
    }

    @Test
    void shouldCreate() {
        HttpResponse<String> created = create("{\"name\":\"New\",\"values\":[{\"key\":\"a\",\"value\":\"b\"}]}");

        assertThat(created.statusCode()).isEqualTo(200);
        assertThat(form(json(created))).isEqualTo("environment{id,name,uid}");
        assertThat(values()).hasSize(1);
    }

    @Test
    void shouldRejectWhatCannotBeCreated() {
        HttpResponse<String> nameless = create("{}");
        HttpResponse<String> wrong = create("{\"name\":\"x\",\"values\":[null]}");

        assertThat(nameless.statusCode()).isEqualTo(400);
        assertThat(name(nameless)).isEqualTo("malformedRequestError");
        assertThat(json(nameless).path("error").path("details").isArray()).isTrue();
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(json(wrong).path("error").path("message").asString()).contains("null", "environment.values.0");
        assertThat(name(caller.send("POST", "/environments", "{}"))).isEqualTo("paramMissingError");
        assertThat(account.environments()).isEmpty();
    }

    @Test
    void shouldDemandALength() {
        String path = "/environments/" + account.addEnvironment(workspace, "Production");

        for (String method : new String[] {"PUT", "PATCH"}) {
            HttpResponse<String> response = caller.sendChunked(method, path, "{}");
            assertThat(response.statusCode()).isEqualTo(411);
            assertThat(form(json(response))).isEqualTo("detail,instance,status,title,type");
        }
        assertThat(caller.sendChunked("POST", "/environments?workspace=" + workspace, "{}")
                        .statusCode())
                .isEqualTo(411);
    }

    @Test
    void shouldRejectBodiesOverThirtyMegabytes() {
        String large = "x".repeat(30 * 1024 * 1024 + 1);

        HttpResponse<String> response = caller.send("POST", "/environments?workspace=" + workspace, large);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(form(json(response))).isEqualTo("detail,instance,status,title,type");
    }

    @Test
    void shouldReplace() {
        String uid = account.addEnvironment(workspace, "Production");

        HttpResponse<String> replaced = caller.send("PUT", "/environments/" + uid, "{\"environment\":{\"values\":[]}}");

        assertThat(form(json(replaced))).isEqualTo("environment{id,name,uid}");
        assertThat(account.environments().get(0).name()).isEqualTo("Production");
        assertThat(values()).isEmpty();
    }

    @Test
    void shouldPatchByOperations() {
        account.addEnvironment(workspace, "Production");

        HttpResponse<String> renamed = patch("""
                [{"op":"replace","path":"/name","value":"Live"},
                 {"op":"replace","path":"/values/0/value","value":"v"}]""");
        patch("[{\"op\":\"add\",\"path\":\"/values/3\",\"value\":{\"key\":\"new\",\"value\":\"1\"}},"
                + "{\"op\":\"add\",\"path\":\"/values/0/description\",\"value\":\"d\"}]");
        patch("[{\"op\":\"remove\",\"path\":\"/values/2\"},{\"op\":\"remove\",\"path\":\"/values/1\"}]");

        assertThat(form(json(renamed))).isEqualTo("environment{createdAt,id,name,owner,uid,updatedAt,values}");
        assertThat(account.environments().get(0).name()).isEqualTo("Live");
        assertThat(values()).hasSize(2);
        assertThat(values().get(0).path("value").asString()).isEqualTo("v");
        assertThat(values().get(0).path("description").asString()).isEqualTo("d");
        assertThat(values().get(1).path("key").asString()).isEqualTo("new");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[{\"op\":\"move\",\"path\":\"/values/0\"}]",
                "[{\"op\":\"add\",\"path\":\"/values/0\"}]",
                "[{\"op\":\"add\",\"path\":\"/values/0\",\"value\":1}]",
                "[{\"op\":\"add\",\"path\":\"/values/9\",\"value\":{}}]",
                "[{\"op\":\"remove\",\"path\":\"/values/3\"}]",
                "[{\"op\":\"remove\",\"path\":\"/name\"}]",
                "[{\"op\":\"replace\",\"path\":\"/values/0/none\",\"value\":\"x\"}]",
                "[{\"op\":\"replace\",\"path\":\"/values/0/value\",\"value\":1}]",
                "[{\"op\":\"remove\",\"path\":\"/values/0\"},{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"x\"}]"
            })
    void shouldRejectPatches(String operations) {
        account.addEnvironment(workspace, "Production");

        HttpResponse<String> response = patch(operations);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(form(json(response))).startsWith("detail,").endsWith("status,title,type");
        assertThat(values()).hasSize(3);
        assertThat(account.environments().get(0).name()).isEqualTo("Production");
    }

    @Test
    void shouldDelete() {
        String uid = account.addEnvironment(workspace, "Production");

        assertThat(form(json(caller.delete("/environments/" + uid)))).isEqualTo("environment{id,uid}");
        assertThat(account.environments()).isEmpty();
    }

    @Test
    void shouldMissEachOperationInItsOwnWay() {
        HttpResponse<String> get = caller.get("/environments/none");
        HttpResponse<String> put = caller.send("PUT", "/environments/none", "{\"environment\":{\"name\":\"x\"}}");
        HttpResponse<String> patch = caller.send("PATCH", "/environments/none", "[]");
        HttpResponse<String> delete = caller.delete("/environments/none");

        assertThat(get.statusCode()).as("as documented").isEqualTo(400);
        assertThat(name(get)).isEqualTo("instanceNotFoundError");
        assertThat(put.statusCode()).isEqualTo(404);
        assertThat(patch.statusCode()).isEqualTo(404);
        assertThat(form(json(patch))).isEqualTo("detail,instance,status,title,type");
        assertThat(delete.statusCode()).isEqualTo(404);
        assertThat(name(delete)).isEqualTo("instanceNotFoundError");
    }
}
