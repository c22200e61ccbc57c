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

class CollectionSharingApiTest {
    private static final String SETTINGS = """
            {"customColor":{"highlight":"EF5B25"},"customization":{"appearance":{"default":"dark"}},
            "documentationLayout":"classic-double-column"}""";

    private final PostmanEmulator emulator =
            PostmanEmulator.builder().withoutFamilies().start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String uid = account.addCollection(account.addWorkspace("Home"), "Shop");

    @AfterEach
    void end() {
        emulator.close();
    }

    private String path(String part) {
        return "/collections/" + uid + part;
    }

    @Test
    void shouldChangeRoles() {
        JsonNode before = json(caller.get(path("/roles")));
        HttpResponse<String> changed = caller.send("PATCH", path("/roles"), """
                {"roles":[{"op":"update","path":"/user","value":[{"id":7,"role":"VIEWER"}]},
                {"op":"update","path":"/team","value":[{"id":123,"role":"EDITOR"}]}]}""");
        JsonNode after = json(caller.get(path("/roles")));

        assertThat(form(before)).isEqualTo("group,team,user");
        assertThat(before.path("user")).hasSize(1);
        assertThat(changed.statusCode()).isEqualTo(204);
        assertThat(changed.body()).isEmpty();
        assertThat(after.path("user")).hasSize(2);
        assertThat(after.at("/team/0/role").asString()).isEqualTo("EDITOR");
        assertThat(after.path("group")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"roles\":[]}",
                "{\"roles\":[{\"op\":\"add\",\"path\":\"/user\",\"value\":[]}]}",
                "{\"roles\":[{\"op\":\"update\",\"value\":[]}]}",
                "{\"roles\":[{\"op\":\"update\",\"path\":\"/user\"}]}",
                "{\"roles\":[{\"op\":\"update\",\"path\":\"/user\",\"value\":[{\"id\":\"7\",\"role\":\"VIEWER\"}]}]}",
                "{\"roles\":[{\"op\":\"update\",\"path\":\"/user\",\"value\":[{\"id\":7,\"role\":\"OWNER\"}]}]}"
            })
    void shouldRejectRoles(String body) {
        HttpResponse<String> response = caller.send("PATCH", path("/roles"), body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(form(json(response))).isEqualTo("detail,status,title,type");
    }

    @Test
    void shouldMissTheRolesOfAnUnknownCollection() {
        HttpResponse<String> response = caller.get("/collections/none/roles");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(form(json(response))).isEqualTo("title,type");
    }

    @Test
    void shouldPublishAndUnpublishDocumentation() {
        JsonNode first = json(caller.send("PUT", path("/public-documentations"), SETTINGS));
        JsonNode second = json(caller.send("PUT", path("/public-documentations"), SETTINGS));

        assertThat(form(first))
                .isEqualTo("collectionId,customColor{highlight},customization{appearance{default}},"
                        + "documentationLayout,id,publicUrl,publishDate,published,publisherId");
        assertThat(first.path("documentationLayout").asString()).isEqualTo("classic-double-column");
        assertThat(second.path("id")).isEqualTo(first.path("id"));
        assertThat(caller.delete(path("/public-documentations")).statusCode()).isEqualTo(204);
        HttpResponse<String> again = caller.delete(path("/public-documentations"));
        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(form(json(again))).isEqualTo("detail,status,title,type");
    }

    @Test
    void shouldRejectDocumentation() {
        HttpResponse<String> plain = caller.send("PUT", path("/public-documentations"), "{\"customColor\":{}}");

        assertThat(plain.statusCode()).isEqualTo(400);
        assertThat(json(plain).path("detail").asString()).contains("customization");
        assertThat(caller.send("PUT", "/collections/none/public-documentations", SETTINGS)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void shouldListAndRevokeAccessKeys() {
        String token = account.addAccessKey(uid);
        Caller anybody = new Caller(emulator.baseUri(), null);
        String opened = path("?access_key=" + token);
        assertThat(anybody.get(opened).statusCode()).isEqualTo(200);

        JsonNode key =
                json(caller.get("/collection-access-keys?collectionId=" + uid)).at("/data/0");
        String id = URLEncoder.encode(key.path("id").asString(), StandardCharsets.UTF_8);
        HttpResponse<String> revoked = caller.delete("/collection-access-keys/" + id);

        assertThat(key.path("collectionId").asString()).isEqualTo(uid);
        assertThat(key.path("token").asString())
                .startsWith("PMAT-*")
                .endsWith(token.substring(token.length() - 4))
                .hasSameSizeAs(token);
        assertThat(revoked.statusCode()).isEqualTo(204);
        assertThat(anybody.get(opened).statusCode()).isEqualTo(401);
        HttpResponse<String> again = caller.delete("/collection-access-keys/" + id);
        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(form(json(again))).isEqualTo("detail,status,title,type");
    }

    @Test
    void shouldPageAccessKeys() {
        for (int i = 0; i < 11; i++) {
            account.addAccessKey(uid);
        }

        JsonNode page = json(caller.get("/collection-access-keys"));
        String cursor = URLEncoder.encode(page.at("/meta/nextCursor").asString(), StandardCharsets.UTF_8);
        JsonNode rest = json(caller.get("/collection-access-keys?cursor=" + cursor));

        assertThat(page.path("data")).hasSize(10);
        assertThat(rest.path("data")).hasSize(1);
        assertThat(rest.at("/meta/nextCursor").asString("none")).isEmpty();
        assertThat(json(caller.get("/collection-access-keys?collectionId=none")).path("data"))
                .isEmpty();
        assertThat(caller.get("/collection-access-keys?cursor=x").statusCode()).isEqualTo(400);
    }
}
