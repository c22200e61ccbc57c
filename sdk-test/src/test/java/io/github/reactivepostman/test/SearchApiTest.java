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

/** Search, API security and Postbot. */
class SearchApiTest {
    private final PostmanEmulator emulator = PostmanEmulator.start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String workspace = account.addWorkspace("Home");
    private final String collection = account.addCollection(workspace, "Sea");

    @AfterEach
    void end() {
        emulator.close();
    }

    private JsonNode search(String query, String body) {
        return json(caller.send("POST", "/search" + query, body));
    }

    private HttpResponse<String> validate(String body) {
        return caller.send("POST", "/security/api-validation", body);
    }

    @Test
    void shouldFindByNameInPages() {
        account.addCollection(workspace, "Seaside");
        account.addCollection(workspace, "Hill");
        String body = "{\"elementType\":\"collections\",\"q\":\"SEA\"}";

        JsonNode page = search("?limit=1", body);
        String cursor = URLEncoder.encode(page.at("/meta/nextCursor").asString(), StandardCharsets.UTF_8);
        JsonNode rest = search("?limit=1&cursor=" + cursor, body);

        assertThat(form(page.at("/data/0")))
                .isEqualTo("createdBy,id,isGitConnected,isPrivateNetworkEntity,links{self{href},web{href}},name,"
                        + "organization{id,isVerified,name},team{id,name},workspace{id}");
        assertThat(page.at("/data/0/id").asString()).isEqualTo(collection);
        assertThat(page.at("/meta/total").asInt()).isEqualTo(2);
        assertThat(rest.at("/data/0/name").asString()).isEqualTo("Seaside");
        assertThat(form(rest.path("meta"))).isEqualTo("q,total");
    }

    @Test
    void shouldNarrowDownByWorkspace() {
        String away = account.addWorkspace("Away");
        account.addEnvironment(away, "Test");
        String condition = "{\"elementType\":\"%s\",\"filters\":{\"$and\":[{\"workspaceId\":{\"%s\":%s}}]}}";

        assertThat(search("", condition.formatted("environments", "$eq", "\"" + away + "\""))
                        .path("data"))
                .hasSize(1);
        assertThat(search("", condition.formatted("collections", "$ne", "\"" + workspace + "\""))
                        .path("data"))
                .isEmpty();
        assertThat(search("", condition.formatted("workspaces", "$in", "[\"" + away + "\"]"))
                        .path("data"))
                .hasSize(1);
        assertThat(search("", "{\"elementType\":\"collections\",\"ownership\":\"external\"}")
                        .path("data"))
                .isEmpty();
        assertThat(caller.send("POST", "/search", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldCheckDefinitions() {
        String body = "{\"schema\":{\"type\":\"%s\",\"language\":\"json\",\"schema\":\"%s\"}}";

        HttpResponse<String> open = validate(body.formatted("openapi3", "{}"));
        HttpResponse<String> closed = validate(body.formatted("openapi3", "{\\\"security\\\":[]}"));
        HttpResponse<String> unknown = validate(body.formatted("raml", "{}"));

        assertThat(form(json(open).at("/warnings/0")))
                .isEqualTo("category{name,slug},checksum,dataPath,location{end{column,line},start{column,line}},"
                        + "message,possibleFixUrl,severity,slug,type,vulnerability{name,slug}");
        assertThat(closed.body()).isEqualTo("{\"warnings\":[]}");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(form(json(unknown))).isEqualTo("error{name{name,reason}}");
    }

    @Test
    void shouldGenerateTools() {
        String body = "{\"collectionId\":\"%s\",\"requestId\":\"r1\",\"config\":{}}";

        HttpResponse<String> made = caller.send("POST", "/postbot/generations/tool", body.formatted(collection));
        HttpResponse<String> missing = caller.send("POST", "/postbot/generations/tool", body.formatted("none"));

        assertThat(json(made).at("/data/text").asString()).contains("r1");
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(form(json(missing))).isEqualTo("detail,status,title,type");
    }
}
