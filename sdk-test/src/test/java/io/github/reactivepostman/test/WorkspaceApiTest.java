package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredWorkspace;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WorkspaceApiTest {
    private final PostmanEmulator emulator =
            PostmanEmulator.builder().withoutFamilies().start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);

    @AfterEach
    void end() {
        emulator.close();
    }

    private static String name(HttpResponse<String> response) {
        return json(response).path("error").path("name").asString("");
    }

    private static String body(String fields) {
        return "{\"workspace\":{" + fields + "}}";
    }

    @Test
    void shouldListAllWithoutALimit() {
        account.seed(3, 0, 0);

        JsonNode list = json(caller.get("/workspaces"));

        assertThat(form(list)).isEqualTo("workspaces");
        assertThat(form(list.path("workspaces").get(0)))
                .isEqualTo("about,createdAt,createdBy,id,name,type,updatedAt,visibility");
        assertThat(list.path("workspaces")).hasSize(3);
    }

    @Test
    void shouldPageByCursorAndEndTheListInEveryForm() {
        account.seed(5, 0, 0);
        List<String> ends = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            List<String> names = new ArrayList<>();
            JsonNode page = json(caller.get("/workspaces?limit=2"));
            while (!page.path("meta").path("nextCursor").asString("").isEmpty()) {
                page.path("workspaces")
                        .forEach(one -> names.add(one.path("name").asString()));
                String cursor = page.path("meta").path("nextCursor").asString();
                assertThat(cursor).contains("+", "/", "=");
                page = json(
                        caller.get("/workspaces?limit=2&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8)));
            }
            page.path("workspaces").forEach(one -> names.add(one.path("name").asString()));
            assertThat(names)
                    .containsExactly("Workspace 1", "Workspace 2", "Workspace 3", "Workspace 4", "Workspace 5");
            ends.add(page.path("meta").toString());
        }
        assertThat(ends).containsExactly("{\"nextCursor\":null}", "{\"nextCursor\":\"\"}", "{}");
    }

    @Test
    void shouldRejectACursorThatWasNotEncoded() {
        account.seed(3, 0, 0);
        String cursor = json(caller.get("/workspaces?limit=1"))
                .path("meta")
                .path("nextCursor")
                .asString();

        HttpResponse<String> response = caller.get("/workspaces?limit=1&cursor=" + cursor);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(form(json(response))).isEqualTo("message,name");
    }

    @Test
    void shouldFilter() {
        String home = account.addWorkspace("Home");
        account.addWorkspace("Away");
        caller.send("POST", "/workspaces", body("\"name\":\"P\",\"type\":\"personal\""));
        String uid = account.addCollection(home, "Shop");

        assertThat(json(caller.get("/workspaces?type=personal")).path("workspaces"))
                .hasSize(1);
        assertThat(json(caller.get("/workspaces?createdBy=1,12345678")).path("workspaces"))
                .hasSize(3);
        assertThat(json(caller.get("/workspaces?createdBy=1")).path("workspaces"))
                .isEmpty();
        JsonNode holders = json(caller.get("/workspaces?elementType=collection&elementId=" + uid));
        assertThat(holders.path("workspaces")).hasSize(1);
        assertThat(holders.path("workspaces").get(0).path("id").asString()).isEqualTo(home);
        assertThat(json(caller.get("/workspaces?include=scim"))
                        .path("workspaces")
                        .get(0)
                        .path("scim"))
                .isNotEmpty();
    }

    @Test
    void shouldRejectWrongFiltersInFormsOfTheirOwn() {
        HttpResponse<String> type = caller.get("/workspaces?type=odd");
        HttpResponse<String> element = caller.get("/workspaces?elementType=collection");
        HttpResponse<String> limit = caller.get("/workspaces?limit=101");

        assertThat(List.of(type.statusCode(), element.statusCode(), limit.statusCode()))
                .containsOnly(400);
        assertThat(form(json(type))).isEqualTo("error{message,name},statusCode");
        assertThat(form(json(element))).isEqualTo("message,name");
        assertThat(form(json(limit))).isEqualTo("error{message,name}");
        assertThat(caller.get("/workspaces?elementType=odd&elementId=1").statusCode())
                .isEqualTo(400);
        assertThat(caller.get("/workspaces?limit=0").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldShowOneWithWhatIsInIt() {
        String id = account.addWorkspace("Home");
        account.addCollection(id, "Shop");
        account.addEnvironment(id, "Production");

        JsonNode workspace =
                json(caller.get("/workspaces/" + id + "?include=scim")).path("workspace");

        assertThat(form(workspace.path("collections").get(0))).isEqualTo("id,name,uid");
        assertThat(workspace.path("environments").get(0).path("name").asString())
                .isEqualTo("Production");
        assertThat(workspace.path("scim").has("updatedBy")).isTrue();
        assertThat(workspace.path("mocks")).isEmpty();
    }

    @Test
    void shouldCreate() {
        HttpResponse<String> created = caller.send(
                "POST",
                "/workspaces",
                body("\"name\":\"New\",\"type\":\"team\",\"description\":\"d\",\"about\":\"a\""));

        assertThat(created.statusCode()).isEqualTo(200);
        assertThat(form(json(created))).isEqualTo("workspace{id,name}");
        StoredWorkspace stored = account.workspaces().get(0);
        assertThat(stored.name()).isEqualTo("New");
        assertThat(stored.description()).isEqualTo("d");
        assertThat(stored.id())
                .isEqualTo(json(created).path("workspace").path("id").asString());
    }

    @Test
    void shouldRejectWhatCannotBeCreated() {
        assertThat(name(caller.send("POST", "/workspaces", "{}"))).isEqualTo("malformedRequestError");
        assertThat(name(caller.send("POST", "/workspaces", "{not json"))).isEqualTo("malformedRequestError");
        assertThat(name(caller.send("POST", "/workspaces", body("\"type\":\"team\""))))
                .isEqualTo("malformedRequestError");
        assertThat(name(caller.send("POST", "/workspaces", body("\"name\":\"x\",\"type\":\"odd\""))))
                .isEqualTo("malformedRequestError");
        assertThat(account.workspaces()).isEmpty();
    }

    @Test
    void shouldKeepPublicNamesUnique() {
        String open = body("\"name\":\"Open\",\"type\":\"public\"");
        caller.send("POST", "/workspaces", open);

        assertThat(name(caller.send("POST", "/workspaces", open))).isEqualTo("workspaceSlugNotUniqueError");
        String other = account.addWorkspace("Open");
        assertThat(name(caller.send("PUT", "/workspaces/" + other, body("\"type\":\"public\""))))
                .isEqualTo("workspaceSlugNotUniqueError");
    }

    @Test
    void shouldUpdateWhatIsGiven() {
        String id = account.addWorkspace("Old");

        HttpResponse<String> updated = caller.send("PUT", "/workspaces/" + id, body("\"about\":\"new\""));

        assertThat(form(json(updated))).isEqualTo("workspace{id,name}");
        assertThat(account.workspaces().get(0).about()).isEqualTo("new");
        assertThat(account.workspaces().get(0).name()).isEqualTo("Old");
    }

    @Test
    void shouldDeleteWithEverythingInIt() {
        String id = account.addWorkspace("Old");
        account.addCollection(id, "Shop");
        account.addEnvironment(id, "Production");

        assertThat(form(json(caller.delete("/workspaces/" + id)))).isEqualTo("workspace{id}");

        assertThat(account.workspaces()).isEmpty();
        assertThat(account.collections()).isEmpty();
        assertThat(account.environments()).isEmpty();
    }

    @Test
    void shouldMissEachOperationInItsOwnWay() {
        HttpResponse<String> get = caller.get("/workspaces/none");
        HttpResponse<String> put = caller.send("PUT", "/workspaces/none", body("\"name\":\"x\""));
        HttpResponse<String> delete = caller.delete("/workspaces/none");

        assertThat(get.statusCode()).isEqualTo(404);
        assertThat(form(json(get))).isEqualTo("error{message,name,statusCode}");
        assertThat(put.statusCode()).isEqualTo(404);
        assertThat(name(put)).isEqualTo("instanceNotFoundError");
        assertThat(delete.statusCode()).as("as documented").isEqualTo(400);
        assertThat(name(delete)).isEqualTo("instanceNotFoundError");
    }
}
