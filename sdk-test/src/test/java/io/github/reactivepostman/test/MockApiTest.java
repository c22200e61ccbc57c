package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MockApiTest {
    private final PostmanEmulator emulator = PostmanEmulator.start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String workspace = account.addWorkspace("Home");
    private final String collection = account.addCollection(workspace, "Shop");

    @AfterEach
    void end() {
        emulator.close();
    }

    private String mock() {
        return "/mocks/" + account.addMock(workspace, collection, "Shop");
    }

    private JsonNode mockAt(String path) {
        return json(caller.get(path)).path("mock");
    }

    private static String name(HttpResponse<String> response) {
        return json(response).path("error").path("name").asString("");
    }

    @Test
    void shouldCreateListChangeAndDelete() {
        HttpResponse<String> created = caller.send(
                "POST",
                "/mocks?workspace=" + workspace,
                "{\"mock\":{\"name\":\"Shop\",\"collection\":\"" + collection + "\",\"private\":true}}");
        String path = "/mocks/" + json(created).path("mock").path("id").asString();

        JsonNode listed = json(caller.get("/mocks?workspace=" + workspace)).path("mocks");
        JsonNode changed = json(caller.send("PUT", path, "{\"mock\":{\"name\":\"Store\"}}"));

        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).path("config").path("serverResponseId").asString())
                .isEmpty();
        assertThat(json(caller.get("/mocks?workspace=none")).path("mocks")).isEmpty();
        assertThat(changed.path("mock").path("name").asString()).isEqualTo("Store");
        assertThat(mockAt(path).path("config").path("serverResponseId").isNull())
                .isTrue();
        assertThat(form(json(caller.delete(path)))).isEqualTo("mock{id,uid}");
        assertThat(caller.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void shouldPublishAndUnpublishOnce() {
        String path = mock();

        assertThat(name(caller.send("POST", path + "/publish", null))).isEqualTo("mockAlreadyPublishedError");
        assertThat(form(json(caller.delete(path + "/unpublish")))).isEqualTo("mock{id}");
        assertThat(name(caller.delete(path + "/unpublish"))).isEqualTo("mockAlreadyUnpublishedError");
        assertThat(caller.send("POST", path + "/publish", null).statusCode()).isEqualTo(200);
    }

    @Test
    void shouldKeepServerErrorsAndAnswerThemAsARootArray() {
        String path = mock();
        HttpResponse<String> created = caller.send(
                "POST",
                path + "/server-responses",
                "{\"serverResponse\":{\"name\":\"Down\",\"statusCode\":503,\"body\":\"b\",\"language\":\"text\"}}");
        String id = json(created).path("id").asString();
        String response = path + "/server-responses/" + id;

        caller.send("PUT", path, "{\"mock\":{\"config\":{\"serverResponseId\":\"" + id + "\"}}}");
        JsonNode updated = json(caller.send("PUT", response, "{\"serverResponse\":{\"statusCode\":500}}"));

        assertThat(form(json(created)))
                .isEqualTo("body,createdAt,createdBy,headers,id,language,mock,name,statusCode,updatedAt,updatedBy");
        assertThat(updated.path("statusCode").asInt()).isEqualTo(500);
        assertThat(updated.path("body").asString()).isEqualTo("b");
        JsonNode all = json(caller.get(path + "/server-responses"));
        assertThat(form(all.get(0))).isEqualTo("createdAt,createdBy,id,name,statusCode,updatedAt,updatedBy");
        assertThat(mockAt(path).path("config").path("serverResponseId").asString())
                .isEqualTo(id);
        assertThat(json(caller.delete(response)).has("updatedAt")).isFalse();
        assertThat(json(caller.get(path + "/server-responses"))).isEmpty();
        assertThat(mockAt(path).path("config").path("serverResponseId").isNull())
                .isTrue();
    }

    @Test
    void shouldListCallsInPagesAndFilterThem() {
        String path = mock();
        String id = path.substring("/mocks/".length());
        account.mockStore().addCall(id, "GET", "/1", 200);
        account.mockStore().addCall(id, "POST", "/2", 404);
        account.mockStore().addCall(id, "GET", "/3", 200);

        List<String> paths = new ArrayList<>();
        String query = "?limit=2";
        for (String cursor = ""; cursor != null; ) {
            JsonNode page = json(caller.get(path + "/call-logs" + query + cursor));
            page.path("call-logs")
                    .forEach(call -> paths.add(call.path("request").path("path").asString()));
            String next = page.path("meta").path("nextCursor").asString(null);
            cursor = next == null ? null : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
        JsonNode errors = json(caller.get(path + "/call-logs?responseType=ERROR&include=request.headers"));

        assertThat(paths).containsExactly("/3", "/2", "/1");
        assertThat(errors.path("call-logs")).hasSize(1);
        assertThat(form(errors.path("call-logs").get(0)))
                .isEqualTo(
                        "id,request{headers{key,value},method,path},response{statusCode,type},responseName,servedAt");
        assertThat(json(caller.get(path + "/call-logs?sort=servedAt&direction=asc"))
                        .path("call-logs")
                        .get(0)
                        .path("request")
                        .path("path")
                        .asString())
                .isEqualTo("/1");
        assertThat(caller.get(path + "/call-logs?sort=servedAt").statusCode()).isEqualTo(400);
        assertThat(caller.get(path + "/call-logs?limit=101").statusCode()).isEqualTo(400);
        assertThat(caller.get(path + "/call-logs?cursor=x").statusCode()).isEqualTo(400);
        assertThat(name(caller.get(path + "/call-logs?since=yesterday"))).isEqualTo("invalidParamsError");
    }

    @Test
    void shouldRejectInTheFormsOfTheGroup() {
        String path = mock();
        HttpResponse<String> nowhere = caller.send("POST", "/mocks", "{\"mock\":{}}");
        HttpResponse<String> bare = caller.send("POST", "/mocks?workspace=" + workspace, "{\"mock\":{}}");
        HttpResponse<String> nothing = caller.send("PUT", path, "{\"mock\":{}}");
        String fine = "{\"serverResponse\":{\"name\":\"Fine\",\"statusCode\":200}}";

        assertThat(form(json(nowhere))).isEqualTo("detail,title,type");
        assertThat(form(json(bare))).isEqualTo("error{details{param},message,name}");
        assertThat(json(nothing).path("error").path("details").path("param").isString())
                .isTrue();
        assertThat(caller.send("POST", path + "/server-responses", fine).statusCode())
                .isEqualTo(400);
        assertThat(form(json(caller.get("/mocks/none")))).isEqualTo("error{details{},message,name}");
        HttpResponse<String> noMock = caller.get("/mocks/none/server-responses");
        HttpResponse<String> noResponse = caller.get(path + "/server-responses/none");
        assertThat(List.of(noMock.statusCode(), noResponse.statusCode())).containsOnly(404);
        assertThat(form(json(noMock))).isEqualTo("error{header,message,name}");
        assertThat(name(noResponse)).isEqualTo("serverResponseNotFoundError");
    }
}
