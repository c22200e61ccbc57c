package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WorkspaceRoleApiTest {
    private final PostmanEmulator emulator =
            PostmanEmulator.builder().withoutFamilies().start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);

    @AfterEach
    void end() {
        emulator.close();
    }

    private HttpResponse<String> update(String workspace, String operations, String... headers) {
        return caller.send("PATCH", "/workspaces/" + workspace + "/roles", "{\"roles\":" + operations + "}", headers);
    }

    private static String operation(String op, String path, String id, String role) {
        return "{\"op\":\"" + op + "\",\"path\":\"" + path + "\",\"value\":[{\"id\":\"" + id + "\",\"role\":\"" + role
                + "\"}]}";
    }

    @Test
    void shouldOfferRoles() {
        JsonNode roles = json(caller.get("/workspaces-roles")).path("roles");

        assertThat(form(roles)).isEqualTo("partner,user,usergroup");
        assertThat(roles.path("partner")).hasSize(4);
        assertThat(form(roles.path("user").get(0))).isEqualTo("description,displayName,id");
    }

    @Test
    void shouldBeginWithTheCreatorAsAdmin() {
        String id = account.addWorkspace("Home");

        assertThat(caller.get("/workspaces/" + id + "/roles").body())
                .isEqualTo("{\"roles\":[{\"id\":\"3\",\"displayName\":\"Admin\",\"user\":[\"12345678\"]}]}");
    }

    @Test
    void shouldGiveAndTakeRoles() {
        String id = account.addWorkspace("Home");
        update(
                id,
                "[" + operation("add", "/user", "7", "1") + "," + operation("add", "/usergroup", "8", "2") + ","
                        + operation("remove", "/user", "12345678", "3") + "]");

        JsonNode changed = json(update(id, "[" + operation("add", "/user", "7", "2") + "]"));

        assertThat(changed.toString())
                .isEqualTo(
                        "{\"roles\":[{\"id\":\"2\",\"displayName\":\"Editor\",\"user\":[\"7\"],\"group\":[\"8\"]}]}");
        assertThat(json(caller.get("/workspaces/" + id + "/roles"))).isEqualTo(changed);
    }

    @Test
    void shouldNameUsersByTheirScimIdsOnRequest() {
        String id = account.addWorkspace("Home");
        String scim = json(caller.get("/workspaces/" + id + "/roles?include=scim"))
                .at("/roles/0/user/0")
                .asString();
        assertThat(scim).hasSize(32);

        JsonNode changed = json(update(id, "[" + operation("add", "/user", scim, "1") + "]", "identifierType", "scim"));

        assertThat(changed.at("/roles/0/user/0").asString()).isEqualTo(scim);
        assertThat(json(caller.get("/workspaces/" + id + "/roles"))
                        .at("/roles/0/user/0")
                        .asString())
                .isEqualTo("12345678");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "[{}]",
                "[{\"op\":\"add\",\"path\":\"/robot\",\"value\":[]}]",
                "[{\"op\":\"add\",\"path\":\"/user\",\"value\":[{\"id\":\"1\",\"role\":\"9\"}]}]",
                "[{\"op\":\"add\",\"path\":\"/user\",\"value\":[{\"id\":\"1\",\"role\":\"1\"}]},"
                        + "{\"op\":\"add\",\"path\":\"/partner\",\"value\":[{\"id\":\"2\",\"role\":\"4\"}]}]"
            })
    void shouldRejectWrongChanges(String operations) {
        HttpResponse<String> response = update(account.addWorkspace("Home"), operations);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(form(json(response))).isEqualTo("detail,status,title,type");
    }

    @Test
    void shouldKeepPersonalWorkspacesWithoutRoles() {
        caller.send("POST", "/workspaces", "{\"workspace\":{\"name\":\"Mine\",\"type\":\"personal\"}}");

        HttpResponse<String> response =
                update(account.workspaces().get(0).id(), "[" + operation("add", "/user", "7", "1") + "]");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(form(json(response))).isEqualTo("detail,link,status,title");
    }

    @Test
    void shouldMissUnknownWorkspaces() {
        HttpResponse<String> response = caller.get("/workspaces/none/roles");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(form(json(response))).isEqualTo("detail,status,title,type");
    }

    @Test
    void shouldKeepGlobalVariables() {
        String path = "/workspaces/" + account.addWorkspace("Home") + "/global-variables";
        assertThat(caller.get(path).body()).isEqualTo("{\"values\":[]}");

        String values = "{\"values\":[{\"key\":\"a\",\"value\":\"1\",\"type\":\"secret\",\"enabled\":true}]}";
        assertThat(caller.send("PUT", path, values).body()).isEqualTo(values);

        assertThat(caller.get(path).body()).isEqualTo(values);
        assertThat(caller.send("PUT", path, "{}").statusCode()).isEqualTo(400);
        assertThat(caller.get("/workspaces/none/global-variables").statusCode()).isEqualTo(404);
    }
}
