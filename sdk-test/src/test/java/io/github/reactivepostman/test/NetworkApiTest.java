package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.NetworkStore;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class NetworkApiTest {
    private static final String LIST = "/network/private";
    private static final String REQUESTS = "/network/private/network-entity/request/";
    private static final String ELEMENT = "addedAt,addedBy,createdAt,createdBy,description,href,id,name,parentFolderId,"
            + "summary,type,updatedAt,updatedBy";

    private final PostmanEmulator emulator = PostmanEmulator.start();
    private final Account account = emulator.account();
    private final NetworkStore network = account.networkStore();
    private final Caller caller = new Caller(emulator);
    private final String billing = account.addWorkspace("Billing");
    private final String tests = account.addWorkspace("Tests");

    @AfterEach
    void end() {
        emulator.close();
    }

    private int count(String query) {
        return json(caller.get(LIST + query)).path("elements").size();
    }

    private HttpResponse<String> respond(long request, String body) {
        return caller.send("PUT", REQUESTS + request, body);
    }

    @Test
    void shouldListByOffset() {
        network.add(tests);
        network.add(billing);

        JsonNode page = json(caller.get(LIST + "?limit=1&offset=1"));

        assertThat(form(page)).isEqualTo("elements,folders,meta{limit,offset,totalCount}");
        assertThat(form(page.path("elements").get(0))).isEqualTo(ELEMENT);
        assertThat(page.path("meta").path("totalCount").asInt()).isEqualTo(2);
        assertThat(page.path("elements").get(0).path("name").asString()).isEqualTo("Tests");
        assertThat(json(caller.get(LIST + "?limit=5000"))
                        .path("meta")
                        .path("limit")
                        .asInt())
                .isEqualTo(1000);
    }

    @Test
    void shouldFilterAndSort() {
        network.add(billing);
        network.add(tests);

        assertThat(count("?name=BILL&type=workspace")).isEqualTo(1);
        assertThat(count("?summary=none")).isZero();
        assertThat(count("?addedBy=1")).isZero();
        assertThat(count("?addedBy=12345678&createdBy=12345678")).isEqualTo(2);
        assertThat(count("?since=2020-01-01T00:00:00Z&until=2020-02-01T00:00:00Z"))
                .isZero();
        assertThat(count("?sort=createdAt&direction=DESC")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=createdAt", "direction=asc", "sort=name&direction=asc", "since=today", "limit=x"})
    void shouldRefuseFilters(String query) {
        HttpResponse<String> refused = caller.get(LIST + "?" + query);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(form(json(refused))).isEqualTo("message,name");
    }

    @Test
    void shouldAddAndRemove() {
        HttpResponse<String> added = caller.send("POST", LIST, "{\"workspace\":{\"id\":\"" + tests + "\"}}");
        HttpResponse<String> moved =
                caller.send("PUT", "/network/private/workspace/" + tests, "{\"workspace\":{\"parentFolderId\":0}}");
        HttpResponse<String> removed = caller.delete("/network/private/workspace/" + tests);

        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(form(json(added))).isEqualTo(ELEMENT);
        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(moved.body()).isEmpty();
        assertThat(form(json(removed))).isEqualTo("workspace{id}");
        assertThat(count("")).isZero();
        assertThat(account.workspaces()).as("the workspace itself stays").hasSize(2);
    }

    @Test
    void shouldForgetAWorkspaceThatIsDeleted() {
        network.add(tests);

        caller.delete("/workspaces/" + tests);

        assertThat(count("")).isZero();
    }

    @Test
    void shouldApprove() {
        long request = network.request(tests, "Please.");

        JsonNode answer = json(respond(request, "{\"status\":\"approved\"}")).path("request");

        assertThat(answer).hasSize(1);
        assertThat(form(answer.get(0)))
                .isEqualTo("createdAt,createdBy,element{createdAt,createdBy,description,id,name,summary,type},id,"
                        + "message,status");
        assertThat(network.addedAt(tests)).isNotNull();
        assertThat(json(caller.get(REQUESTS + "all")).path("requests")).isEmpty();
    }

    @Test
    void shouldDeny() {
        long request = network.request(tests, null);
        network.request(billing, null);

        respond(request, "{\"status\":\"denied\",\"response\":{\"message\":\"Not yet.\"}}");

        JsonNode denied = json(caller.get(REQUESTS + "all?status=denied&name=test"));
        assertThat(form(denied)).isEqualTo("meta{limit,offset,totalCount},requests");
        assertThat(form(denied.path("requests").get(0)))
                .isEqualTo("createdAt,createdBy,element{description,id,name,summary,type},id,"
                        + "response{createdAt,createdBy,message},status");
        assertThat(network.addedAt(tests)).isNull();
        assertThat(json(caller.get(REQUESTS + "all?requestedBy=1")).path("requests"))
                .isEmpty();
        assertThat(json(caller.get(REQUESTS + "all?limit=1"))
                        .path("meta")
                        .path("totalCount")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void shouldMissUnknownOnes() {
        HttpResponse<String> removed = caller.delete("/network/private/workspace/none");
        HttpResponse<String> request = respond(7, "{\"status\":\"approved\"}");

        assertThat(removed.statusCode()).isEqualTo(404);
        assertThat(form(json(removed))).isEqualTo("message,name");
        assertThat(caller.send("PUT", "/network/private/workspace/none", "{}").statusCode())
                .isEqualTo(404);
        assertThat(caller.send("POST", LIST, "{\"workspace\":{\"id\":\"none\"}}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(request.statusCode()).as("as documented").isEqualTo(400);
        assertThat(json(request).path("name").asString()).isEqualTo("instanceNotFoundError");
        assertThat(json(respond(7, "{\"status\":\"maybe\"}")).path("name").asString())
                .isEqualTo("invalidParamsError");
    }
}
