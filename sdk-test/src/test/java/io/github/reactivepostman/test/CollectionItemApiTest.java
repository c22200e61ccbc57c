package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CollectionItemApiTest {
    private final PostmanEmulator emulator = PostmanEmulator.start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String uid = account.addCollection(account.addWorkspace("Home"), "Shop");
    private final String id = account.user().idOf(uid);

    @AfterEach
    void end() {
        emulator.close();
    }

    private JsonNode document() {
        return account.collections().get(0).document();
    }

    private JsonNode data(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json(response).path("data");
    }

    private JsonNode get(String path) {
        return data(caller.get("/collections/" + uid + path));
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return caller.send(method, "/collections/" + id + path, body);
    }

    private String orders() {
        return document().path("item").get(0).path("id").asString();
    }

    @Test
    void shouldShowAFolder() {
        JsonNode answer = json(caller.get("/collections/" + uid + "/folders/" + orders()));

        assertThat(form(answer)).startsWith("data{").contains("meta{action,model}", "model_id");
        JsonNode folder = answer.path("data");
        assertThat(folder.path("name").asString()).isEqualTo("Orders");
        assertThat(folder.path("collection").asString()).isEqualTo(id);
        assertThat(folder.path("folder").isNull()).isTrue();
        assertThat(folder.path("order")).hasSize(1);
        assertThat(folder.path("folders_order")).hasSize(1);
        assertThat(folder.path("createdAt").asString()).matches("[\\d-]+ [\\d:.]+\\+00:00");
    }

    @Test
    void shouldShowARequestAndItsResponse() {
        String requestId = get("/folders/" + orders()).path("order").get(0).asString();
        JsonNode request = get("/requests/" + requestId);
        JsonNode response =
                get("/responses/" + request.path("responses_order").get(0).asString());

        assertThat(request.path("method").asString()).isEqualTo("POST");
        assertThat(request.path("dataMode").asString()).isEqualTo("raw");
        assertThat(request.path("rawModeData").asString()).contains("item");
        assertThat(request.path("headerData")).hasSize(1);
        assertThat(request.path("folder").asString()).isEqualTo(orders());
        assertThat(response.path("request").asString()).isEqualTo(requestId);
        assertThat(response.path("responseCode").path("code").asInt()).isEqualTo(201);
        assertThat(response.path("text").asString()).contains("id");
    }

    @Test
    void shouldShowAsMuchAsAskedFor() {
        JsonNode ids = get("/folders/" + orders() + "?ids=true&uid=true");
        JsonNode all = get("/folders/" + orders() + "?populate=true");

        assertThat(ids.has("name")).isFalse();
        assertThat(ids.path("collection").asString()).isEqualTo(uid);
        assertThat(ids.path("order").get(0).asString())
                .startsWith(account.user().id() + "-");
        assertThat(all.path("requests").get(0).path("responses")).hasSize(1);
        assertThat(all.path("folders").get(0).path("requests")).hasSize(1);
    }

    @Test
    void shouldMakeAFolderInAFolderWithRequests() {
        HttpResponse<String> made =
                send("POST", "/folders", """
                {"name": "New", "folder": "%s", "requests": [{"name": "In", "method": "PUT", "url": "u"}]}""".formatted(account.user().uid(orders())));

        assertThat(form(json(made))).endsWith("meta{action,model},model_id,revision");
        assertThat(data(made).path("folder").asString()).isEqualTo(orders());
        assertThat(document()
                        .path("item")
                        .get(0)
                        .path("item")
                        .get(2)
                        .path("item")
                        .get(0)
                        .path("request")
                        .path("method")
                        .asString())
                .isEqualTo("PUT");
    }

    @Test
    void shouldMakeARequestThatTheDocumentHolds() {
        JsonNode made = data(send("POST", "/requests", """
                {"name": "Form", "method": "POST", "url": "{{u}}", "headers": [{"key": "a", "value": "b"}],
                 "dataMode": "urlencoded", "data": [{"key": "c", "value": "d"}], "events": [], "queryParams": []}"""));

        JsonNode item = document().path("item").get(2);
        assertThat(item.path("id")).isEqualTo(made.path("id"));
        assertThat(item.path("request").path("header").get(0).path("key").asString())
                .isEqualTo("a");
        assertThat(item.path("request").path("body").path("urlencoded")).hasSize(1);
        assertThat(made.path("data")).hasSize(1);
        assertThat(made.path("folder").isNull()).isTrue();
        assertThat(json(caller.get("/collections/" + uid)).path("collection").path("item"))
                .hasSize(3);
    }

    @Test
    void shouldSaveAResponse() {
        String health = document().path("item").get(1).path("id").asString();

        HttpResponse<String> made = send("POST", "/responses?request=" + health, """
                {"name": "Up", "responseCode": {"code": 200, "name": "OK"}, "text": "up", "language": "text"}""");

        assertThat(form(data(made))).isEqualTo("createdAt,id,lastUpdatedBy,owner,request,updatedAt");
        JsonNode stored = document().path("item").get(1).path("response").get(0);
        assertThat(stored.path("code").asInt()).isEqualTo(200);
        assertThat(stored.path("body").asString()).isEqualTo("up");
    }

    @Test
    void shouldChangeOnlyWhatIsSent() {
        String health = document().path("item").get(1).path("id").asString();

        send("PUT", "/folders/" + orders(), "{\"description\":\"New\",\"id\":\"other\",\"order\":[]}");
        send("PUT", "/requests/" + health, "{\"method\":\"HEAD\"}");

        assertThat(get("/folders/" + orders()).path("name").asString()).isEqualTo("Orders");
        assertThat(get("/folders/" + orders()).path("description").asString()).isEqualTo("New");
        assertThat(get("/requests/" + health).path("url").asString()).isEqualTo("{{baseUrl}}/health");
        assertThat(get("/requests/" + health).path("method").asString()).isEqualTo("HEAD");
    }

    @Test
    void shouldDelete() {
        HttpResponse<String> deleted = caller.delete("/collections/" + uid + "/folders/" + orders());

        assertThat(form(json(deleted))).isEqualTo("data{id,owner},meta{action,model},model_id,revision");
        assertThat(document().path("item")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"folders", "requests", "responses"})
    void shouldMissWhatIsNotThere(String kind) {
        for (HttpResponse<String> response : List.of(
                caller.get("/collections/" + uid + "/" + kind + "/none"),
                caller.get("/collections/none/" + kind + "/none"),
                send("PUT", "/" + kind + "/none", "{}"),
                caller.delete("/collections/" + uid + "/" + kind + "/none"))) {
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(form(json(response))).isEqualTo("error{details{model,model_id,owner},message,name}");
            assertThat(json(response).path("error").path("name").asString())
                    .as("as documented")
                    .isEqualTo(kind.equals("requests") ? "instanceFoundError" : "instanceNotFoundError");
        }
    }

    @Test
    void shouldRejectWhatCannotBeMade() {
        String health = document().path("item").get(1).path("id").asString();

        assertThat(send("POST", "/folders", "{\"folder\":\"none\"}").statusCode())
                .isEqualTo(400);
        assertThat(send("POST", "/requests?folderId=none", "{}").statusCode()).isEqualTo(400);
        assertThat(send("POST", "/requests", "{\"id\":\"" + health + "\"}").statusCode())
                .isEqualTo(400);
        assertThat(send("POST", "/responses", "{}").statusCode()).isEqualTo(400);
        assertThat(send("POST", "/folders", "[]").statusCode()).isEqualTo(400);
        assertThat(document().path("item")).hasSize(2);
    }

    @Test
    void shouldWantTheIdOfTheCollectionToChangeARequest() {
        String health = document().path("item").get(1).path("id").asString();

        assertThat(caller.send("PUT", "/collections/" + uid + "/requests/" + health, "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(send("PUT", "/requests/" + health, "{}").statusCode()).isEqualTo(200);
    }
}
