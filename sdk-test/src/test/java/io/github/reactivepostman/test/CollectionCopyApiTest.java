package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.MAPPER;
import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Duplicates, transformations and imports. */
class CollectionCopyApiTest {
    private final PostmanEmulator emulator =
            PostmanEmulator.builder().withoutFamilies().start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String workspace = account.addWorkspace("Home");
    private final String uid = account.addCollection(workspace, "Shop");

    @AfterEach
    void end() {
        emulator.close();
    }

    private JsonNode duplicate(String collection, String body) {
        JsonNode begun = json(caller.send("POST", "/collections/" + collection + "/duplicates", body));
        assertThat(begun.at("/task/status").asString()).isEqualTo("processing");
        String path = "/collection-duplicate-tasks/" + begun.at("/task/id").asString();
        assertThat(json(caller.get(path)).at("/task/status").asString()).isEqualTo("processing");
        return json(caller.get(path)).path("task");
    }

    private HttpResponse<String> imported(String body, String... headers) {
        return caller.send("POST", "/import/openapi?workspace=" + workspace, body, headers);
    }

    private static String name(HttpResponse<String> response) {
        return json(response).at("/error/name").asString("");
    }

    @Test
    void shouldDuplicate() {
        String away = account.addWorkspace("Away");

        JsonNode ended = duplicate(uid, "{\"workspace\":\"" + away + "\",\"suffix\":\"Copy\"}");

        assertThat(form(ended)).isEqualTo("id,reason,status");
        assertThat(ended.path("status").asString()).isEqualTo("completed");
        assertThat(account.collections().get(1).name()).isEqualTo("Shop Copy");
        assertThat(account.collections().get(1).workspaceId()).isEqualTo(away);
    }

    @Test
    void shouldFailToDuplicateWhatIsNotThere() {
        JsonNode ended = duplicate("none", "{\"workspace\":\"" + workspace + "\"}");

        assertThat(ended.path("status").asString()).isEqualTo("failed");
        assertThat(ended.path("reason").asString()).isEqualTo("instance not found");
    }

    @Test
    void shouldRejectDuplications() {
        HttpResponse<String> nowhere = caller.send("POST", "/collections/" + uid + "/duplicates", "{}");
        HttpResponse<String> unknown = caller.get("/collection-duplicate-tasks/123-none");

        assertThat(nowhere.statusCode()).isEqualTo(400);
        assertThat(form(json(nowhere))).as("without a status").isEqualTo("detail,title,type");
        assertThat(caller.send("POST", "/collections/" + uid + "/duplicates", null)
                        .statusCode())
                .isEqualTo(400);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(form(json(unknown))).isEqualTo("detail,status,title,type");
        assertThat(caller.get("/collection-duplicate-tasks/none").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldTransform() {
        String path = "/collections/" + uid + "/transformations";

        String output = json(caller.get(path)).path("output").asString();
        String yaml = json(caller.get(path + "?format=yaml")).path("output").asString();

        JsonNode definition = MAPPER.readTree(output);
        assertThat(definition.at("/info/title").asString()).isEqualTo("Shop");
        assertThat(definition.path("paths").propertyNames())
                .containsExactlyInAnyOrder("/orders/archive", "/orders", "/health");
        assertThat(definition.at("/paths/~1orders").propertyNames()).containsExactly("post");
        assertThat(yaml).startsWith("openapi: 3.0.3\n").contains("title: \"Shop\"", "  /health:\n    get: {}");
    }

    @Test
    void shouldMissWhatCannotBeTransformed() {
        HttpResponse<String> unknown = caller.get("/collections/none/transformations");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(form(json(unknown))).isEqualTo("detail,instance,status,title,type");
    }

    @Test
    void shouldImportAnObject() {
        HttpResponse<String> made = imported("""
                {"type":"json","input":{"openapi":"3.1.0","info":{"title":"Mill"},
                "paths":{"/cards":{"get":{"summary":"List cards"},"post":{}}}}}""");

        assertThat(form(json(made).at("/collections/0"))).isEqualTo("id,name,uid");
        JsonNode items = account.collections().get(1).document().path("item");
        assertThat(items).hasSize(2);
        assertThat(items.at("/0/name").asString()).isEqualTo("List cards");
        assertThat(items.at("/1/request/method").asString()).isEqualTo("POST");
    }

    @Test
    void shouldImportTextsAndFiles() {
        imported("{\"type\":\"string\",\"input\":\"openapi: 3.0.0\\ninfo:\\n  title: Mill\\n\"}");
        imported(
                "{\"type\":\"string\",\"input\":\"{\\\"openapi\\\":\\\"3.0.0\\\",\\\"info\\\":{\\\"title\\\":\\\"Loom\\\"}}\"}");
        String form = """
                --b\r
                Content-Disposition: form-data; name="type"\r
                \r
                file\r
                --b\r
                Content-Disposition: form-data; name="input"; filename="cards.zip"\r
                \r
                PK\r
                --b--\r
                """;
        imported(form, "Content-Type", "multipart/form-data; boundary=b");

        assertThat(account.collections())
                .extracting(collection -> collection.name())
                .containsExactly("Shop", "Mill", "Loom", "cards");
    }

    @Test
    void shouldRejectImports() {
        assertThat(name(imported("{}"))).isEqualTo("paramMissingError");
        assertThat(name(imported("{\"type\":\"xml\",\"input\":\"x\"}"))).isEqualTo("invalidParamsError");
        assertThat(name(imported("{\"type\":\"json\",\"input\":\"x\"}"))).isEqualTo("paramMissingError");
        HttpResponse<String> future = imported("{\"type\":\"json\",\"input\":{\"openapi\":\"9.0.0\"}}");
        assertThat(future.statusCode()).isEqualTo(400);
        assertThat(form(json(future))).isEqualTo("error{message,name}");
        assertThat(name(caller.send("POST", "/import/openapi", "{}"))).isEqualTo("paramMissingError");
    }
}
