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

class TagApiTest {
    private final PostmanEmulator emulator =
            PostmanEmulator.builder().withoutFamilies().start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String workspace = account.addWorkspace("Home");
    private final String ofWorkspace = "/workspaces/" + workspace + "/tags";

    @AfterEach
    void end() {
        emulator.close();
    }

    private HttpResponse<String> tag(String path, String slug) {
        return caller.send("PUT", path, "{\"tags\":[{\"slug\":\"" + slug + "\"}]}");
    }

    @Test
    void shouldReplaceTheTags() {
        String ofCollection = "/collections/" + account.addCollection(workspace, "Shop") + "/tags";

        assertThat(caller.get(ofCollection).body()).isEqualTo("{\"tags\":[]}");
        assertThat(tag(ofCollection, "v1").body()).isEqualTo("{\"tags\":[{\"slug\":\"v1\"}]}");
        assertThat(tag(ofCollection, "v2").statusCode()).isEqualTo(200);
        assertThat(caller.get(ofCollection).body()).isEqualTo("{\"tags\":[{\"slug\":\"v2\"}]}");
        assertThat(caller.get(ofWorkspace).body()).isEqualTo("{\"tags\":[]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"tags\":[{\"slug\":\"a\"}]}",
                "{\"tags\":[{\"slug\":\"Big\"}]}",
                "{\"tags\":[{\"slug\":\"ends-\"}]}",
                "{\"tags\":[{\"slug\":\"t1\"},{\"slug\":\"t2\"},{\"slug\":\"t3\"},{\"slug\":\"t4\"},{\"slug\":\"t5\"},"
                        + "{\"slug\":\"t6\"}]}"
            })
    void shouldRejectOtherTags(String body) {
        HttpResponse<String> rejected = caller.send("PUT", ofWorkspace, body);

        assertThat(rejected.statusCode()).isEqualTo(400);
        assertThat(form(json(rejected))).isEqualTo("detail,status,title");
        assertThat(caller.get(ofWorkspace).body()).isEqualTo("{\"tags\":[]}");
    }

    @Test
    void shouldListWhatHasATagInPages() {
        tag(ofWorkspace, "shop");
        String first = account.addCollection(workspace, "First");
        tag("/collections/" + first + "/tags", "shop");
        String second = account.addCollection(workspace, "Second");
        tag("/collections/" + second + "/tags", "shop");

        JsonNode page = json(caller.get("/tags/shop/entities?limit=2&direction=asc"));
        String cursor = URLEncoder.encode(page.path("meta").path("nextCursor").asString(), StandardCharsets.UTF_8);
        JsonNode rest = json(caller.get("/tags/shop/entities?limit=2&direction=asc&cursor=" + cursor));

        assertThat(page.path("data").path("entities").get(0).path("entityId").asString())
                .isEqualTo(workspace);
        assertThat(page.path("meta").path("count").asInt()).isEqualTo(2);
        assertThat(rest.path("data").path("entities")).hasSize(1);
        assertThat(form(rest.path("meta"))).isEqualTo("count");
        JsonNode collections = json(caller.get("/tags/shop/entities?entityType=collection"));
        assertThat(collections
                        .path("data")
                        .path("entities")
                        .get(0)
                        .path("entityId")
                        .asString())
                .isEqualTo(account.user().idOf(second));
        caller.delete("/collections/" + second);
        assertThat(json(caller.get("/tags/shop/entities"))
                        .path("meta")
                        .path("count")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void shouldRejectWhatIsNotThere() {
        HttpResponse<String> unknown = caller.get("/tags/none/entities");
        HttpResponse<String> wrong = caller.get("/tags/No/entities");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(form(json(unknown))).isEqualTo("detail,instance,status,title,type");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(form(json(wrong))).isEqualTo("error,message,statusCode");
        assertThat(caller.get("/workspaces/none/tags").statusCode()).isEqualTo(404);
        assertThat(tag("/collections/none/tags", "v1").statusCode()).isEqualTo(404);
    }
}
