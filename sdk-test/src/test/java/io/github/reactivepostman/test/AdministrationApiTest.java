package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.EndOfList;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Audit logs, billing, analytics and webhooks. */
class AdministrationApiTest {
    private final PostmanEmulator emulator =
            PostmanEmulator.builder().endOfList(EndOfList.EMPTY).start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String workspace = account.addWorkspace("Home");
    private final String collection = account.addCollection(workspace, "Sea");

    @AfterEach
    void end() {
        emulator.close();
    }

    private JsonNode get(String path) {
        return json(caller.get(path));
    }

    private HttpResponse<String> createWebhook(String body) {
        return caller.send("POST", "/webhooks?workspace=" + workspace, body);
    }

    @Test
    void shouldKeepAnEventOfEachCallThatChangedSomething() {
        caller.delete("/collections/" + collection);
        caller.delete("/collections/" + collection);
        caller.send("POST", "/workspaces", "{\"workspace\":{\"name\":\"New\",\"type\":\"team\"}}");

        JsonNode page = get("/audit/logs?limit=1");
        String cursor = URLEncoder.encode(page.path("nextCursor").asString(), StandardCharsets.UTF_8);
        JsonNode rest = get("/audit/logs?limit=1&cursor=" + cursor);

        assertThat(form(page.at("/trails/0")))
                .isEqualTo(
                        "action,data{actor{active,email,id,name,username},"
                                + "team{id,name},user{email,id,name,username},variables{path}},id,ip,message,timestamp,userAgent");
        assertThat(page.at("/trails/0/action").asString()).isEqualTo("workspace.create");
        assertThat(rest.at("/trails/0/action").asString()).isEqualTo("collection.delete");
        assertThat(rest.path("nextCursor").asString()).isEmpty();
        assertThat(get("/audit/logs?orderBy=asc&action=collection.delete").path("trails"))
                .hasSize(1);
        assertThat(get("/audit/logs?until=2020-01-01").path("trails")).isEmpty();
    }

    @Test
    void shouldRejectWrongQueriesOfTheTrail() {
        HttpResponse<String> action = caller.get("/audit/logs?action=nonsense");

        assertThat(action.statusCode()).isEqualTo(400);
        assertThat(json(action).at("/error/name").asString()).isEqualTo("InvalidAuditAction");
        assertThat(caller.get("/audit/logs?limit=301").statusCode()).isEqualTo(400);
        assertThat(get("/audit-actions").get(0).path("name").asString()).isEqualTo("collection.create");
    }

    @Test
    void shouldShowTheAccountAndItsInvoices() {
        JsonNode account = get("/accounts");
        String path = "/accounts/" + account.path("id").asString() + "/invoices";

        assertThat(form(account))
                .isEqualTo("billingEmail,id,salesChannel,slots{available,consumed,total,unbilled},state,teamId");
        assertThat(form(get(path + "?status=PAID").at("/data/0")))
                .isEqualTo("id,issuedAt,links{web{href}},status,totalAmount{currency,value}");
        assertThat(caller.get(path).statusCode()).isEqualTo(400);
        assertThat(caller.get("/accounts/1/invoices?status=PAID").statusCode()).isEqualTo(403);
    }

    @Test
    void shouldTellFiguresInBothForms() {
        account.addWorkspace("Away");

        JsonNode summary = get("/analytics?resource=workspace&metrics=active_workspaces&limit=1&offset=1");
        JsonNode funnel = get("/analytics?resource=team&metrics=partner_engagement_funnel");

        assertThat(form(summary))
                .isEqualTo("data{summary{pagination{has_more,limit,offset,total},rows,schema{columns}}}");
        assertThat(summary.at("/data/summary/rows")).hasSize(1);
        assertThat(summary.at("/data/summary/rows/0")).hasSize(5);
        assertThat(summary.at("/data/summary/pagination/has_more").asBoolean()).isFalse();
        assertThat(funnel.path("data").propertyNames()).hasSize(5).contains("successful_requests_200OK");
        assertThat(caller.get("/analytics?resource=workspace&metrics=members").statusCode())
                .isEqualTo(400);
    }

    @Test
    void shouldTellWhatFiguresThereAre() {
        JsonNode all = get("/analytics-metadata");
        JsonNode detailed = get("/analytics-metadata?include=parameters,response&resources=user&metrics=active_users");

        assertThat(all.at("/data/resources")).hasSize(3);
        assertThat(form(all.at("/data/resources/0/metrics/0"))).isEqualTo("description,metric");
        assertThat(detailed.at("/data/resources")).hasSize(1);
        assertThat(form(detailed.at("/data/resources/0/metrics/0")))
                .isEqualTo("description,metric,parameters{view{allowed_values,isRequired,type}},"
                        + "response{summary{schema{columns}}}");
    }

    @Test
    void shouldKeepWebhooks() {
        HttpResponse<String> made =
                createWebhook("{\"webhook\":{\"name\":\"Nightly\",\"collection\":\"" + collection + "\"}}");
        HttpResponse<String> incomplete = createWebhook("{\"webhook\":{\"name\":\"Nightly\"}}");
        HttpResponse<String> missing = createWebhook("{\"webhook\":{\"name\":\"x\",\"collection\":\"none\"}}");

        assertThat(form(json(made))).isEqualTo("webhook{collection,id,name,uid,webhookUrl}");
        assertThat(account.records().webhooks()).hasSize(1);
        assertThat(incomplete.statusCode()).isEqualTo(400);
        assertThat(json(incomplete).at("/error/details/param/0").asString()).isEqualTo("collection");
        assertThat(missing.statusCode()).isEqualTo(404);
    }
}
