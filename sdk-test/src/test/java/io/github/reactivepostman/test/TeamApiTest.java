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

class TeamApiTest {
    private static final String[] SCIM = {"identifierType", "scim"};
    private static final String FORM =
            "createdAt,createdBy,description,enabled,handle,id,name,organizationId,updatedAt";

    private final PostmanEmulator emulator =
            PostmanEmulator.builder().withoutFamilies().start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);

    @AfterEach
    void end() {
        emulator.close();
    }

    private final String user =
            Long.toString(account.people().addUser("Mary Loom").id());

    private JsonNode changeRoles(String body, String... headers) {
        return json(caller.send("POST", "/teams/123/bulk-members", body, headers))
                .path("result");
    }

    private static String users(String id, String role) {
        return "{\"users\":{\"" + id + "\":[\"" + role + "\"]}}";
    }

    @Test
    void shouldListTeamsInPages() {
        account.teamStore().add("Looms", "Builds looms");

        JsonNode first = json(caller.get("/teams?limit=1&settings=true&userRoles=true"));
        String cursor = first.at("/metadata/nextCursor").asString();
        JsonNode second = json(caller.get("/teams?cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8)));

        assertThat(first.at("/data/0/settings")).isNotEmpty();
        assertThat(first.at("/data/0/userRoles")).hasSize(1);
        assertThat(second.at("/data/0/name").asString()).isEqualTo("Looms");
        assertThat(second.at("/data/0/memberCount").asInt()).isEqualTo(1);
        assertThat(second.at("/metadata/nextCursor").isNull()).isTrue();
        assertThat(caller.get("/teams?limit=x").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldCreateAndShow() {
        HttpResponse<String> created = caller.send("POST", "/teams", "{\"name\":\"Looms 2\"}");

        assertThat(form(json(created))).isEqualTo("team{" + FORM + "}");
        JsonNode read = json(caller.get("/teams/124?include=members")).path("team");
        assertThat(read.path("handle").asString()).isEqualTo("looms-2");
        assertThat(read.path("members")).hasSize(1);
        assertThat(read.path("createdBy").isNumber()).isTrue();
        assertThat(json(caller.send("GET", "/teams/124", null, SCIM))
                        .at("/team/createdBy")
                        .isString())
                .isTrue();
    }

    @Test
    void shouldRejectNamesWithAnObjectAsDetail() {
        HttpResponse<String> dash = caller.send("POST", "/teams", "{\"name\":\"Looms-2\"}");
        HttpResponse<String> taken = caller.send("POST", "/teams", "{\"name\":\"Test Team\"}");

        assertThat(dash.statusCode()).isEqualTo(400);
        assertThat(form(json(dash))).isEqualTo("detail{error{message,name}},instance,status,title,type");
        assertThat(taken.statusCode()).isEqualTo(400);
        assertThat(account.teamStore().all()).hasSize(1);
    }

    @Test
    void shouldChangeRolesOfMembers() {
        assertThat(changeRoles("{\"add\":" + users(user, "TEAM_DEVELOPER") + "}")
                        .toString())
                .isEqualTo("[{\"entityType\":\"user\",\"entityId\":" + user
                        + ",\"role\":\"TEAM_DEVELOPER\",\"previousRole\":null,\"status\":\"Accepted\"}]");

        JsonNode both = changeRoles(
                "{\"add\":" + users(user, "TEAM_MANAGER") + ",\"remove\":" + users("12345678", "TEAM_MANAGER") + "}");

        assertThat(both.at("/0/previousRole").asString()).isEqualTo("TEAM_DEVELOPER");
        assertThat(both.at("/1/role").isNull()).isTrue();
        assertThat(account.teamStore().members(123).values()).containsExactly("TEAM_MANAGER");
        assertThat(changeRoles("{\"remove\":" + users(user, "TEAM_GUEST") + "}")
                        .at("/0/status")
                        .asString())
                .isEqualTo("Skipped");
    }

    @Test
    void shouldNameUnknownEntities() {
        HttpResponse<String> response =
                caller.send("POST", "/teams/123/bulk-members", "{\"add\":" + users("1", "TEAM_GUEST") + "}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(form(json(response))).isEqualTo("detail{error,result},instance,status,title,type");
        assertThat(json(response).at("/detail/result/0/status").asString()).isEqualTo("Invalid");
    }

    @Test
    void shouldRemoveMembersNamedInABody() {
        JsonNode added = changeRoles("{\"add\":" + users(user, "TEAM_DEVELOPER") + "}", SCIM);
        String scim = added.at("/0/entityId").asString();
        String body = "{\"entities\":[{\"entityType\":\"user\",\"entityId\":\"" + scim + "\"}]}";

        assertThat(caller.send("DELETE", "/teams/123/bulk-members", body, SCIM).statusCode())
                .isEqualTo(204);
        assertThat(account.teamStore().members(123)).hasSize(1);
        assertThat(caller.send("DELETE", "/teams/123/bulk-members", body, SCIM).statusCode())
                .isEqualTo(400);
    }

    @Test
    void shouldKeepSettings() {
        String path = "/teams/123/settings";
        assertThat(caller.get(path).body())
                .isEqualTo("{\"settings\":{\"rfa_for_add_member\":\"disabled\","
                        + "\"rfa_for_add_collaborator\":\"disabled\"}}");

        caller.send("PUT", path, "{\"settings\":{\"rfa_for_add_member\":\"enabled\"}}");

        assertThat(json(caller.get(path)).at("/settings/rfa_for_add_member").asString())
                .isEqualTo("enabled");
        assertThat(json(caller.get(path))
                        .at("/settings/rfa_for_add_collaborator")
                        .asString())
                .isEqualTo("disabled");
        assertThat(caller.send("PUT", path, "{\"settings\":{\"rfa_for_add_member\":\"odd\"}}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void shouldMissUnknownTeamsAsDocumented() {
        HttpResponse<String> response = caller.get("/teams/9");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(form(json(response))).isEqualTo("detail{error{message,name}},instance,status,title,type");
        assertThat(json(response).path("status").asInt())
                .as("the body says otherwise")
                .isEqualTo(404);
    }
}
