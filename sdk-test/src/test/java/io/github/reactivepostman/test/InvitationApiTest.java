package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class InvitationApiTest {
    private final PostmanEmulator emulator =
            PostmanEmulator.builder().withoutFamilies().start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);

    @AfterEach
    void end() {
        emulator.close();
    }

    private final String workspace =
            account.workspaceStore().add("Shared", "partner", null, null).id();

    private HttpResponse<String> manage(String action, String entity, String id, String role, String target) {
        return caller.send(
                "POST",
                "/invitations",
                "{\"action\":\"" + action + "\",\"targetEntity\":\"" + entity + "\",\"targetEntityId\":\"" + id
                        + "\",\"roleId\":\"" + role + "\",\"target\":{" + target + "}}");
    }

    @Test
    void shouldInviteAndRemovePartners() {
        String partner = account.people().addPartner("mary@example.com");
        String emails = "\"emails\":[\"mary@example.com\",\"joan@example.com\"]";

        JsonNode invited = json(manage("invite_partner", "workspace", workspace, "5", emails));
        JsonNode again = json(manage("invite_partner", "workspace", workspace, "5", emails));

        assertThat(form(invited)).isEqualTo("action,results,roleDisplayName,roleId,targetEntity,targetEntityId");
        assertThat(invited.at("/results/0/status").asString()).isEqualTo("PARTNER_ADDED");
        assertThat(invited.at("/results/0/userId").asString()).isEqualTo(partner);
        assertThat(invited.at("/results/1/status").asString()).isEqualTo("EMAIL_SENT");
        assertThat(again.at("/results/1/status").asString()).isEqualTo("ALREADY_INVITED");
        String roles = "/workspaces/" + workspace + "/roles";
        assertThat(caller.get(roles).body()).contains("\"partner\":[\"" + partner + "\"]");

        String target = "\"userIds\":[\"" + partner + "\",\"1\"]";
        JsonNode removed = json(manage("remove_partner", "team", "123", "", target));

        assertThat(form(removed)).isEqualTo("action,results,targetEntity,targetEntityId");
        assertThat(removed.at("/results/0/status").asString()).isEqualTo("REMOVED");
        assertThat(removed.at("/results/1/status").asString()).isEqualTo("FAILED");
        assertThat(caller.get(roles).body()).doesNotContain("partner");
    }

    @ParameterizedTest
    @CsvSource({
        "odd,            5, SHARED, 400, Invalid request body.",
        "invite_partner, 1, SHARED, 400, invalidPartnerRole",
        "invite_partner, 5, TEAM,   400, invalidWorkspaceType",
        "remove_partner, 5, none,   404, workspaceNotFound"
    })
    void shouldReject(String action, String role, String where, int status, String title) {
        String id = switch (where) {
            case "SHARED" -> workspace;
            case "TEAM" -> account.addWorkspace("Home");
            default -> where;
        };

        HttpResponse<String> response = manage(action, "workspace", id, role, "\"emails\":[\"a@example.com\"]");

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(json(response).path("title").asString()).isEqualTo(title);
        assertThat(form(json(response))).isEqualTo("detail,status,title,type");
    }
}
