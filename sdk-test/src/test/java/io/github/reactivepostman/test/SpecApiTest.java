package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.header;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredSpecFile;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SpecApiTest {
    private static final String TWO_FILES = """
            {"name":"Events","type":"ASYNCAPI:3.0","files":[
              {"path":"index.yaml","content":"asyncapi: 3.0.0","type":"ROOT"},
              {"path":"parts/a b.yaml","content":"x: 1","type":"DEFAULT"}]}""";

    private final PostmanEmulator emulator =
            PostmanEmulator.builder().withoutFamilies().start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String workspace = account.addWorkspace("Home");

    @AfterEach
    void end() {
        emulator.close();
    }

    private HttpResponse<String> create(String body) {
        return caller.send("POST", "/specs?workspaceId=" + workspace, body);
    }

    private static String text(HttpResponse<String> response, String property) {
        return json(response).path(property).asString("");
    }

    @Test
    void shouldListInPages() {
        for (int i = 0; i < 3; i++) {
            account.addSpec(workspace, "Spec " + i);
        }
        account.addSpec(account.addWorkspace("Away"), "Other");
        String path = "/specs?limit=2&workspaceId=" + workspace;

        JsonNode first = json(caller.get(path));
        String cursor = first.path("meta").path("nextCursor").asString();
        JsonNode second = json(caller.get(path + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8)));

        assertThat(first.path("specs")).hasSize(2);
        assertThat(form(first.path("specs").get(0))).isEqualTo("createdAt,createdBy,id,name,type,updatedAt,updatedBy");
        assertThat(second.path("specs")).hasSize(1);
        assertThat(second.path("meta").path("nextCursor").isNull()).isTrue();
        assertThat(caller.get(path.replace("limit=2", "limit=0")).statusCode()).isEqualTo(400);
        assertThat(caller.get(path + "&cursor=x").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldCreateShowRenameAndDelete() {
        HttpResponse<String> created = create(TWO_FILES);
        String path = "/specs/" + text(created, "id");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(text(caller.get(path), "fileFormat")).isEqualTo("yaml");
        assertThat(text(caller.get(path), "createdAt"))
                .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+00:00");
        assertThat(text(caller.send("PATCH", path, "{\"name\":\"New\"}"), "name"))
                .isEqualTo("New");
        assertThat(caller.delete(path).statusCode()).isEqualTo(204);
        assertThat(caller.delete(path).statusCode()).isEqualTo(404);
        assertThat(form(json(caller.get(path)))).isEqualTo("detail,status,title,type");
        assertThat(text(caller.get(path), "type")).isEqualTo("instanceNotFoundError");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"x\",\"type\":\"OPENAPI:9\",\"files\":[{\"path\":\"a\",\"content\":\"b\"}]}",
                "{\"name\":\"x\",\"type\":\"GRAPHQL\",\"files\":[]}",
                "{\"name\":\"x\",\"type\":\"GRAPHQL\",\"files\":[{\"path\":\"a\"}]}",
                "{\"name\":\"x\",\"type\":\"GRAPHQL\",\"files\":[{\"path\":\"a\",\"content\":\"b\"},"
                        + "{\"path\":\"c\",\"content\":\"d\"}]}"
            })
    void shouldRejectWhatCannotBeCreated(String body) {
        assertThat(create(body).statusCode()).isEqualTo(400);
        assertThat(account.specs()).isEmpty();
    }

    @Test
    void shouldWantAWorkspace() {
        HttpResponse<String> unknown = caller.send("POST", "/specs?workspaceId=none", TWO_FILES);

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(form(json(unknown))).isEqualTo("detail,title,type");
        assertThat(caller.send("POST", "/specs", TWO_FILES).statusCode()).isEqualTo(400);
    }

    @Test
    void shouldAnswerTheDefinitionAsItIsWritten() {
        String yaml = "/specs/" + text(create(TWO_FILES), "id") + "/definitions";
        String json = "/specs/" + account.addSpec(workspace, "Orders") + "/definitions";

        assertThat(caller.get(yaml).body()).isEqualTo("asyncapi: 3.0.0");
        assertThat(header(caller.get(yaml), "content-type")).isEqualTo("application/yaml");
        assertThat(json(caller.get(json)).path("info").path("title").asString()).isEqualTo("Orders");
        assertThat(header(caller.get(json), "content-type")).startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parts/a%20b.yaml", "parts%2Fa%20b.yaml"})
    void shouldFindAFileByItsPath(String path) {
        String files = "/specs/" + text(create(TWO_FILES), "id") + "/files";

        JsonNode file = json(caller.get(files + "/" + path));

        assertThat(file.path("content").asString()).isEqualTo("x: 1");
        assertThat(file.path("name").asString()).isEqualTo("a b.yaml");
        assertThat(json(caller.get(files)).path("files")).hasSize(2);
        assertThat(caller.get(files + "/parts/none.yaml").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldAddAndDeleteFiles() {
        String files = "/specs/" + account.addSpec(workspace, "Orders") + "/files";
        String file = "{\"path\":\"schemas/a.json\",\"content\":\"{}\"}";

        HttpResponse<String> added = caller.send("POST", files, file);

        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(text(added, "type")).isEqualTo("DEFAULT");
        assertThat(caller.send("POST", files, file).statusCode()).isEqualTo(400);
        assertThat(caller.delete(files + "/schemas/a.json").statusCode()).isEqualTo(204);
        assertThat(caller.delete(files + "/schemas/a.json").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldChangeOneThingAboutAFile() {
        String files = "/specs/" + text(create(TWO_FILES), "id") + "/files/";

        assertThat(caller.send("PATCH", files + "parts/a%20b.yaml", "{\"content\":\"y: 2\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(text(caller.send("PATCH", files + "parts/a%20b.yaml", "{\"name\":\"c.yaml\"}"), "path"))
                .isEqualTo("parts/c.yaml");
        assertThat(text(caller.send("PATCH", files + "parts/c.yaml", "{\"type\":\"ROOT\"}"), "type"))
                .isEqualTo("ROOT");
        assertThat(account.specs().get(0).files())
                .extracting(StoredSpecFile::type)
                .containsExactly("DEFAULT", "ROOT");
        assertThat(account.specs().get(0).files().get(1).content()).isEqualTo("y: 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":\"a\",\"type\":\"ROOT\"}", "{\"type\":\"MAIN\"}", "{\"path\":\"b\"}"})
    void shouldRejectOtherChangesOfAFile(String change) {
        String file = "/specs/" + account.addSpec(workspace, "Orders") + "/files/index.json";

        assertThat(caller.send("PATCH", file, change).statusCode()).isEqualTo(400);
    }

    @Test
    void shouldTagVersionsOfWhatHasChanged() {
        String path = "/specs/" + account.addSpec(workspace, "Orders");
        HttpResponse<String> tagged = caller.send("POST", path + "/version-tags", "{\"name\":\"1.0.0\"}");
        HttpResponse<String> again = caller.send("POST", path + "/version-tags", "{\"name\":\"1.0.1\"}");
        caller.send("PATCH", path + "/files/index.json", "{\"content\":\"{}\"}");
        HttpResponse<String> changed = caller.send("POST", path + "/version-tags", "{\"name\":\"2.0.0\"}");
        String first = json(tagged).path("data").path("id").asString();
        JsonNode files = json(caller.get(path + "/version-tags/" + first + "/files"));

        assertThat(tagged.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(changed.statusCode()).isEqualTo(201);
        assertThat(json(caller.get(path + "/version-tags")).path("data")).hasSize(2);
        assertThat(files.path("data").get(0).path("content").asString()).contains("Orders");
        assertThat(files.path("data").get(0).path("fileType").asString()).isEqualTo("ROOT");
        assertThat(caller.get(path + "/version-tags/none/files").statusCode()).isEqualTo(404);
    }
}
