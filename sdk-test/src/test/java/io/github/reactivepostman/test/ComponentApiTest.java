package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.ComponentStore;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ComponentApiTest {
    private static final String ERROR = "detail,status,title,type";

    private final PostmanEmulator emulator = PostmanEmulator.start();
    private final ComponentStore components = emulator.account().componentStore();
    private final Caller caller = new Caller(emulator);
    private final String id =
            components.add("paging", "OAS3", "components: {}", "YAML").id();

    @AfterEach
    void end() {
        emulator.close();
    }

    private HttpResponse<String> patch(String body) {
        return caller.send("PATCH", "/components/" + id, body);
    }

    private JsonNode latest(String query) {
        return json(caller.get("/components/" + id + query)).path("data").path("latestVersion");
    }

    private HttpResponse<String> publish(String label) {
        return caller.send("POST", "/components/" + id + "/versions", "{\"label\":\"" + label + "\"}");
    }

    @Test
    void shouldListByFilters() {
        components.publish(components.add("errors", "OAS2", "{}", "JSON").id(), "1");

        JsonNode all = json(caller.get("/components"));

        assertThat(all.path("data")).hasSize(2);
        assertThat(all.path("meta").path("nextCursor").isNull()).isTrue();
        assertThat(form(all.path("data").get(0)))
                .isEqualTo("createdAt,createdBy,id,name,status,type,updatedAt,updatedBy");
        assertThat(json(caller.get("/components?hasVersions=true")).path("data"))
                .hasSize(1);
        assertThat(json(caller.get("/components?type=OAS3&status=active")).path("data"))
                .hasSize(1);
        assertThat(json(caller.get("/components?status=archived")).path("data")).isEmpty();
        assertThat(caller.get("/components?type=OAS9").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldCreate() {
        HttpResponse<String> created =
                caller.send("POST", "/components", "{\"name\":\"new\",\"type\":\"OAS3_1\",\"content\":\"x\"}");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(form(json(created))).isEqualTo("id");
        assertThat(components.all().get(1).format()).isEqualTo("YAML");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"a b\",\"type\":\"OAS3\",\"content\":\"\"}",
                "{\"name\":\"a\",\"type\":\"OAS\",\"content\":\"\"}",
                "{\"name\":\"a\",\"type\":\"OAS3\"}",
                "{\"name\":\"a\",\"type\":\"OAS3\",\"content\":\"\",\"format\":\"XML\"}"
            })
    void shouldRefuseWhatCannotBeCreated(String body) {
        assertThat(caller.send("POST", "/components", body).statusCode()).isEqualTo(400);
        assertThat(components.all()).hasSize(1);
    }

    @Test
    void shouldTellTheLatestVersionInTheFormAskedFor() {
        assertThat(latest("?include=latestVersion").isNull()).isTrue();
        String version = components.publish(id, "1.0.0");

        assertThat(latest("").isMissingNode()).isTrue();
        assertThat(latest("?include=hasVersions,latestVersion").asString()).isEqualTo(version);
        assertThat(form(latest("?include=latestVersion&expand=latestVersion")))
                .isEqualTo("format,id,label,publishedAt,url");
        assertThat(latest("?include=latestVersion.content&expand=latestVersion")
                        .path("content")
                        .asString())
                .isEqualTo("components: {}");
    }

    @Test
    void shouldChangeNameOrStatusAndNotBoth() {
        components.add("taken", "OAS3", "", "YAML");

        assertThat(patch("{\"name\":\"new\",\"status\":\"archived\"}").statusCode())
                .isEqualTo(400);
        assertThat(patch("{}").statusCode()).isEqualTo(400);
        assertThat(patch("{\"status\":\"gone\"}").statusCode()).isEqualTo(400);
        assertThat(patch("{\"name\":\"taken\"}").statusCode()).isEqualTo(409);
        assertThat(form(json(patch("{\"name\":\"new\"}")))).isEqualTo("id,name,status");
        assertThat(json(patch("{\"status\":\"archived\"}")).path("status").asString())
                .isEqualTo("archived");
    }

    @Test
    void shouldOnlyReadAnArchivedOne() {
        patch("{\"status\":\"archived\"}");

        assertThat(patch("{\"name\":\"new\"}").statusCode()).isEqualTo(409);
        assertThat(caller.send("PATCH", "/components/" + id + "/drafts", "{}").statusCode())
                .isEqualTo(409);
        assertThat(publish("1").statusCode()).isEqualTo(409);
        assertThat(caller.get("/components/" + id + "/drafts").statusCode()).isEqualTo(200);
        assertThat(patch("{\"status\":\"active\"}").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldPublishTheDraftAsItIs() {
        String drafts = "/components/" + id + "/drafts";

        JsonNode first = json(publish("1.0.0"));
        assertThat(form(json(caller.send("PATCH", drafts, "{\"content\":\"{}\",\"format\":\"JSON\"}"))))
                .isEqualTo("id");
        HttpResponse<String> second = publish("1.1.0");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(json(caller.get(drafts)).toString()).isEqualTo("{\"content\":\"{}\",\"format\":\"JSON\"}");
        JsonNode versions = json(caller.get("/components/" + id + "/versions?include=content"));
        assertThat(versions.path("data")
                        .valueStream()
                        .map(version -> version.path("content").asString()))
                .containsExactly("components: {}", "{}");
        String path = "/components/" + id + "/versions/" + first.path("id").asString();
        assertThat(form(json(caller.get(path)))).isEqualTo("format,id,label,publishedAt,url");
    }

    @Test
    void shouldRefuseLabels() {
        publish("1.0.0");

        assertThat(publish("1.0.0").statusCode()).isEqualTo(409);
        assertThat(publish("-1").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldMissUnknownOnes() {
        for (String path : new String[] {"", "/drafts", "/versions", "/versions/none"}) {
            assertThat(caller.get("/components/none" + path).statusCode()).isEqualTo(404);
        }
        HttpResponse<String> version = caller.get("/components/" + id + "/versions/none");
        assertThat(version.statusCode()).isEqualTo(404);
        assertThat(form(json(version))).isEqualTo(ERROR);
    }
}
