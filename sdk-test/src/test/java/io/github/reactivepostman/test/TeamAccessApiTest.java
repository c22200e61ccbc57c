package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TeamAccessApiTest {
    private static final String PATH = "/teams/123/access-requests";

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

    private JsonNode request(String role, String... headers) {
        String body = "{\"entityList\":[{\"entityType\":\"user\",\"entityId\":\"" + user + "\"}],\"role\":\"" + role
                + "\",\"reason\":\"\",\"requestType\":\"REQUEST_TO_ADD_MEMBERS\"}";
        return json(caller.send("POST", PATH, body, headers)).at("/result/0");
    }

    private HttpResponse<String> decide(String id, String action) {
        return caller.send("POST", PATH + "/" + id, "{\"action\":\"" + action + "\"}");
    }

    @Test
    void shouldWaitForADecision() {
        assertThat(request("TEAM_DEVELOPER").path("status").asString()).isEqualTo("Accepted");
        assertThat(request("TEAM_DEVELOPER").path("status").asString()).isEqualTo("Skipped");

        JsonNode list = json(caller.get(PATH + "?limit=2"));

        assertThat(list.path("data")).hasSize(1);
        assertThat(list.path("metadata").toString()).isEqualTo("{\"nextCursor\":null}");
        assertThat(form(list.path("data").get(0)))
                .isEqualTo("createdAt,createdBy,entityId,entityType,id,objectId,objectType,reason,requestType,role,"
                        + "status,updatedAt");
    }

    @Test
    void shouldApprove() {
        request("TEAM_DEVELOPER");

        JsonNode approved = json(decide("1", "approve")).path("result");

        assertThat(form(approved))
                .isEqualTo("accessRequest{createdBy,id,objectId,objectType,reason,requestType,status},entityId,"
                        + "entityType,previousRole,role,status");
        assertThat(account.teamStore().members(123)).containsValue("TEAM_DEVELOPER");
        assertThat(json(caller.get(PATH)).path("data")).isEmpty();
        assertThat(request("TEAM_DEVELOPER").path("reason").asString()).isNotEmpty();
    }

    @Test
    void shouldDeny() {
        request("TEAM_DEVELOPER");

        assertThat(json(decide("1", "deny")).at("/result/status").asString()).isEqualTo("Denied");
        assertThat(account.teamStore().members(123)).hasSize(1);
    }

    @Test
    void shouldRejectWhatItCannotDo() {
        request("TEAM_DEVELOPER");

        HttpResponse<String> missing = decide("9", "approve");
        HttpResponse<String> odd = decide("1", "maybe");
        HttpResponse<String> incomplete = caller.send("POST", PATH, "{}");

        assertThat(List.of(missing.statusCode(), odd.statusCode(), incomplete.statusCode()))
                .containsExactly(404, 400, 400);
        assertThat(form(json(missing))).isEqualTo("detail{error{message,name}},instance,status,title,type");
        assertThat(form(json(odd))).isEqualTo("detail,instance,status,title,type");
    }
}
