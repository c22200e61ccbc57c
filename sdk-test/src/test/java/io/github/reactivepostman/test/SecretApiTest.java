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

class SecretApiTest {
    private final PostmanEmulator emulator = PostmanEmulator.start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String workspace = account.addWorkspace("Home");
    private final String collection = account.addCollection(workspace, "Sea");
    private final String first = account.records().secrets().add(workspace, collection, "Basic Auth", "first-secret");
    private final String second = account.records().secrets().add("other", "11-c2", "Emulated API Key", "second-one");

    @AfterEach
    void end() {
        emulator.close();
    }

    private JsonNode query(String path, String body) {
        return json(caller.send("POST", "/detected-secrets-queries" + path, body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void shouldListInPages() {
        JsonNode page = query("?limit=1&include=meta.total", "{}");
        JsonNode rest =
                query("?limit=1&cursor=" + encoded(page.at("/meta/nextCursor").asString()), "{}");

        assertThat(form(page.path("meta"))).isEqualTo("limit,nextCursor,total");
        assertThat(page.at("/meta/total").asInt()).isEqualTo(2);
        assertThat(form(page.at("/data/0")))
                .isEqualTo("detectedAt,obfuscatedSecret,occurrences,resolution,secretHash,secretId,secretType,"
                        + "workspaceId,workspaceVisibility");
        assertThat(page.at("/data/0/secretId").asString()).isEqualTo(first);
        assertThat(rest.at("/data/0/secretId").asString()).isEqualTo(second);
        assertThat(rest.at("/meta/nextCursor").isNull()).isTrue();
        assertThat(page.toString() + rest).doesNotContain("first-secret", "second-one");
    }

    @Test
    void shouldFilter() {
        String byResource = "{\"resources\":[{\"type\":\"collection\",\"ids\":[\"" + collection + "\"]}]}";

        assertThat(query("", "{\"workspaceIds\":[\"other\"]}").path("data")).hasSize(1);
        assertThat(query("", "{\"resolved\":true}").path("data")).isEmpty();
        assertThat(query("", "{\"statuses\":[\"ACTIVE\"]}").path("data")).hasSize(2);
        assertThat(query("?until=2020-01-01T00:00:00Z", "{}").path("data")).isEmpty();
        assertThat(query("", byResource).at("/data/0/resourceId").asString()).isEqualTo(collection);
    }

    @Test
    void shouldKeepDecisions() {
        String path = "/detected-secrets/" + encoded(first);
        String body = "{\"resolution\":\"REVOKED\",\"workspaceId\":\"" + workspace + "\"}";

        JsonNode decided = json(caller.send("PUT", path, body));
        JsonNode locations = json(caller.get(path + "/locations?workspaceId=" + workspace));

        assertThat(form(decided)).isEqualTo("history,resolution,secretHash,workspaceId");
        assertThat(form(decided.at("/history/0"))).isEqualTo("actor,createdAt,resolution");
        assertThat(query("", "{\"resolved\":true}").at("/data/0/resolution").asString())
                .isEqualTo("REVOKED");
        assertThat(form(locations.at("/data/0")))
                .isEqualTo("detectedAt,isResourceDeleted,leakedBy,location,occurrences,parentResourceId,resourceId,"
                        + "resourceType,url");
        assertThat(locations.at("/meta/activityFeed/0/status").asString()).isEqualTo("REVOKED");
        assertThat(json(caller.get(path + "/locations?workspaceId=" + workspace + "&resourceType=request"))
                        .path("data"))
                .isEmpty();
    }

    @Test
    void shouldTellTheKinds() {
        JsonNode types = json(caller.get("/secret-types"));

        assertThat(types.path("data")).hasSize(types.at("/meta/total").asInt());
        assertThat(form(types.at("/data/0"))).isEqualTo("id,name,type");
    }

    @Test
    void shouldRejectInTheFormOfTheGroup() {
        HttpResponse<String> both =
                caller.send("POST", "/detected-secrets-queries", "{\"workspaceIds\":[\"a\"],\"resources\":[]}");
        HttpResponse<String> limit = caller.send("POST", "/detected-secrets-queries?limit=0", "{}");
        HttpResponse<String> missing = caller.get("/detected-secrets/none/locations?workspaceId=" + workspace);
        HttpResponse<String> elsewhere = caller.get("/detected-secrets/" + encoded(first) + "/locations?workspaceId=x");

        assertThat(both.statusCode()).isEqualTo(400);
        assertThat(form(json(both))).isEqualTo("detail,instance,status,title,type");
        assertThat(limit.statusCode()).isEqualTo(400);
        assertThat(form(json(limit))).isEqualTo("instance,status,title,type");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(form(json(missing))).isEqualTo("instance,status,title,type");
        assertThat(elsewhere.statusCode()).isEqualTo(404);
    }
}
