package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CollectionApiTest {
    private static final String SMALL = """
            {"collection":{"info":{"name":"Small","schema":"s"},"item":[
              {"name":"Folder","item":[{"name":"Inner","request":{"method":"GET","url":"u"}}]},
              {"id":"kept","name":"Outer","request":{"method":"GET","url":"u"}}]}}""";

    private final PostmanEmulator emulator =
            PostmanEmulator.builder().withoutFamilies().start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String workspace = account.addWorkspace("Home");

    @AfterEach
    void end() {
        emulator.close();
    }

    private static JsonNode error(HttpResponse<String> response) {
        return json(response).path("error");
    }

    private static String name(HttpResponse<String> response) {
        return error(response).path("name").asString("");
    }

    private String add(String name) {
        return account.addCollection(workspace, name);
    }

    @Test
    void shouldListWithoutMetaWhenNotPaged() {
        add("A");

        JsonNode list = json(caller.get("/collections"));

        assertThat(form(list)).isEqualTo("collections");
        assertThat(form(list.path("collections").get(0))).isEqualTo("createdAt,id,isPublic,name,owner,uid,updatedAt");
    }

    @Test
    void shouldPageByOffset() {
        account.seed(1, 5, 0);

        JsonNode page = json(caller.get("/collections?limit=2&offset=4"));

        assertThat(page.path("collections")).hasSize(1);
        assertThat(page.path("meta").toString()).isEqualTo("{\"total\":5,\"offset\":4,\"limit\":2}");
        assertThat(json(caller.get("/collections?limit=2&offset=9")).path("collections"))
                .isEmpty();
        assertThat(caller.get("/collections?limit=x").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldFilterByWorkspaceAndExactName() {
        account.addCollection(account.addWorkspace("Away"), "A");
        add("A");
        add("AB");

        assertThat(json(caller.get("/collections?workspace=" + workspace)).path("collections"))
                .hasSize(2);
        assertThat(json(caller.get("/collections?name=A")).path("collections")).hasSize(2);
        assertThat(caller.get("/collections?workspace=none").body()).isEqualTo("{\"collections\":[]}");
    }

    @Test
    void shouldShowTheDocumentByIdAndByUid() {
        String uid = add("Shop");
        String id = account.collections().get(0).id();

        JsonNode document = json(caller.get("/collections/" + uid)).path("collection");

        assertThat(uid).isEqualTo("12345678-" + id);
        assertThat(document.path("info").path("_postman_id").asString()).isEqualTo(id);
        assertThat(document.path("info").path("uid").asString()).isEqualTo(uid);
        JsonNode deep =
                document.path("item").get(0).path("item").get(0).path("item").get(0);
        assertThat(deep.path("uid").asString())
                .isEqualTo("12345678-" + deep.path("id").asString());
        assertThat(json(caller.get("/collections/" + id)).path("collection")).isEqualTo(document);
    }

    @Test
    void shouldShowTheOutline() {
        String uid = add("Shop");

        JsonNode outline =
                json(caller.get("/collections/" + uid + "?model=minimal")).path("collection");

        assertThat(outline.propertyNames())
                .containsExactlyInAnyOrder(
                        "info", "variable", "auth", "events", "rootLevelRequests", "rootLevelFolders");
        assertThat(outline.path("rootLevelFolders")).hasSize(1);
        assertThat(outline.path("rootLevelRequests")).hasSize(1);
    }

    @Test
    void shouldCreateAndGiveIds() {
        HttpResponse<String> created = caller.send("POST", "/collections?workspace=" + workspace, SMALL);

        assertThat(created.statusCode()).isEqualTo(200);
        assertThat(form(json(created))).isEqualTo("collection{id,name,uid}");
        JsonNode items = account.collections().get(0).document().path("item");
        assertThat(items.get(0).path("item").get(0).path("id").asString()).isNotEmpty();
        assertThat(items.get(1).path("id").asString()).isEqualTo("kept");
    }

    @Test
    void shouldRejectWhatCannotBeCreated() {
        add("Shop");
        String same = SMALL.replace(
                "\"name\":\"Small\"",
                "\"name\":\"Small\",\"_postman_id\":\""
                        + account.collections().get(0).id() + "\"");
        HttpResponse<String> duplicate = caller.send("POST", "/collections?workspace=" + workspace, same);
        HttpResponse<String> nameless = caller.send(
                "POST", "/collections?workspace=" + workspace, "{\"collection\":{\"info\":{\"schema\":\"s\"}}}");

        assertThat(duplicate.statusCode()).isEqualTo(400);
        assertThat(form(json(duplicate))).isEqualTo("error{details{id,item},message,name}");
        assertThat(name(duplicate)).isEqualTo("instanceFoundError");
        assertThat(nameless.statusCode()).isEqualTo(400);
        assertThat(error(nameless).path("details")).hasSize(2);
        assertThat(name(caller.send("POST", "/collections", SMALL))).isEqualTo("paramMissingError");
        assertThat(caller.send("POST", "/collections?workspace=none", SMALL).statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldPatch() {
        String uid = add("Shop");
        String change = """
                {"collection":{"info":{"description":"New."},"variable":[{"key":"pageSize","value":"50"}],
                "auth":{"type":"apikey","apikey":[]},"events":[]}}""";

        HttpResponse<String> patched = caller.send("PATCH", "/collections/" + uid, change);

        assertThat(form(json(patched))).isEqualTo("collection{description,id,name}");
        JsonNode document = account.collections().get(0).document();
        assertThat(document.path("info").path("name").asString()).isEqualTo("Shop");
        assertThat(document.path("variable")).hasSize(2);
        assertThat(document.path("variable").get(1).path("value").asString()).isEqualTo("50");
        assertThat(document.path("auth").path("type").asString()).isEqualTo("apikey");
        assertThat(document.path("event")).isEmpty();
    }

    @Test
    void shouldRejectPatches() {
        String path = "/collections/" + add("Shop");

        assertThat(name(caller.send("PATCH", path, "{\"collection\":{\"item\":[]}}")))
                .isEqualTo("badRequest");
        assertThat(name(caller.send("PATCH", path, "{\"collection\":{\"info\":{\"schema\":\"s\"}}}")))
                .isEqualTo("badRequest");
        assertThat(name(caller.send("PATCH", path, "{\"collection\":{}}"))).isEqualTo("paramMissingError");
        assertThat(name(caller.send("PATCH", path, "{\"collection\":{\"auth\":{\"type\":\"apikey\"}}}")))
                .isEqualTo("paramMissingError");
        assertThat(caller.send("PATCH", "/collections/none", "{\"collection\":{\"info\":{}}}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldDelete() {
        String uid = add("Shop");

        assertThat(form(json(caller.delete("/collections/" + uid)))).isEqualTo("collection{id,uid}");
        assertThat(account.collections()).isEmpty();
        HttpResponse<String> again = caller.delete("/collections/" + uid);
        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(error(again).path("details").path("id").asString()).isEqualTo(uid);
    }

    @Test
    void shouldAnswer400ForAnUnknownCollectionAsDocumented() {
        HttpResponse<String> response = caller.get("/collections/none");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(name(response)).isEqualTo("instanceNotFoundError");
    }
}
