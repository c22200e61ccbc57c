package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What happens in a workspace, and how things get from one to another. */
class WorkspaceActivityApiTest {
    private final PostmanEmulator emulator =
            PostmanEmulator.builder().withoutFamilies().start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);

    @AfterEach
    void end() {
        emulator.close();
    }

    private final String home = account.addWorkspace("Home");
    private final String away = account.addWorkspace("Away");

    private List<String> feed(String workspace, String query) {
        return json(caller.get("/workspaces/" + workspace + "/activities" + query))
                .path("data")
                .valueStream()
                .map(one -> one.path("action").asString() + " "
                        + one.path("elementType").asString() + " "
                        + one.path("elementName").asString())
                .toList();
    }

    private HttpResponse<String> move(String type, String id, String to) {
        return caller.send(
                "POST",
                "/workspaces/" + home + "/element-transfers",
                "{\"type\":\"" + type + "\",\"id\":\"" + id + "\",\"to\":\"" + to + "\"}");
    }

    @Test
    void shouldTellWhatHappened() {
        String uid = account.addCollection(home, "Shop");
        account.addEnvironment(home, "Test");
        caller.send("PUT", "/workspaces/" + home, "{\"workspace\":{\"type\":\"private\"}}");
        caller.delete("/collections/" + uid);

        assertThat(feed(home, ""))
                .containsExactly(
                        "destroy collection Shop",
                        "update workspace Home",
                        "create environment Test",
                        "create collection Shop");
        assertThat(feed(home, "?elementType=workspace,environment"))
                .containsExactly("update workspace Home", "create environment Test");
        assertThat(feed(home, "?userId=12345678")).hasSize(4);
        assertThat(feed(home, "?userId=1")).isEmpty();
        JsonNode first = json(caller.get("/workspaces/" + home + "/activities"))
                .path("data")
                .get(0);
        assertThat(form(first))
                .isEqualTo("action,createdAt,elementName,elementType,elementid,id,trigger,updatedAt,"
                        + "user{id,isPartner,name,username},workspaceId");
    }

    @Test
    void shouldPageAndEndWithAnEmptyCursor() {
        for (int i = 0; i < 16; i++) {
            account.addEnvironment(home, "Test " + i);
        }
        String path = "/workspaces/" + home + "/activities";
        JsonNode page = json(caller.get(path));
        String cursor = page.at("/meta/nextCursor").asString();

        JsonNode last = json(caller.get(path + "?cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8)));

        assertThat(page.path("data")).hasSize(15);
        assertThat(last.path("data")).hasSize(1);
        assertThat(last.path("meta").toString()).isEqualTo("{\"nextCursor\":\"\"}");
        assertThat(json(caller.get(path + "?limit=3")).path("data")).hasSize(3);
        assertThat(caller.get(path + "?limit=x").statusCode()).isEqualTo(400);
        assertThat(caller.get(path + "?userId=x").statusCode()).isEqualTo(400);
        assertThat(caller.get("/workspaces/none/activities").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldTransferElements() {
        String collection = account.addCollection(home, "Shop");
        String environment = account.addEnvironment(home, "Test");

        JsonNode moved = json(move("collection", collection, away));
        move("environment", environment, away);

        assertThat(form(moved)).isEqualTo("workspace{element-transfers{from,id,to,type}}");
        assertThat(account.collections().get(0).workspaceId()).isEqualTo(away);
        assertThat(account.environments().get(0).workspaceId()).isEqualTo(away);
        assertThat(feed(away, "")).containsExactly("create environment Test", "create collection Shop");
        assertThat(feed(home, "")).startsWith("destroy environment Test", "destroy collection Shop");
    }

    @Test
    void shouldRejectTransfers() {
        String collection = account.addCollection(away, "Shop");
        caller.send("POST", "/workspaces", "{\"workspace\":{\"name\":\"Mine\",\"type\":\"personal\"}}");
        String personal = account.workspaces().get(2).id();

        assertThat(move("collection", collection, away).statusCode())
                .as("it is in another workspace")
                .isEqualTo(404);
        assertThat(move("collection", collection, "none").statusCode()).isEqualTo(404);
        assertThat(move("monitor", "m1", away).statusCode()).isEqualTo(404);
        assertThat(move("robot", "r1", away).statusCode()).isEqualTo(400);
        assertThat(move("collection", "", away).statusCode()).isEqualTo(400);
        HttpResponse<String> privately = move("collection", collection, personal);
        assertThat(privately.statusCode()).isEqualTo(400);
        assertThat(form(json(privately))).isEqualTo("detail,status,title,type");
    }

    @Test
    void shouldTransferAWorkspaceToATeam() {
        String team = Long.toString(account.teamStore().add("Looms", null).id());
        String path = "/workspaces/" + home;
        String transfer = "{\"source\":\"123\",\"destination\":\"" + team + "\"}";

        JsonNode moved = json(caller.send("PATCH", path + "/transfers", transfer));

        assertThat(form(moved)).isEqualTo("workspace{transfer{destination,id,source}}");
        assertThat(json(caller.get(path + "?include=team"))
                        .at("/workspace/team")
                        .asString())
                .isEqualTo(team);
        assertThat(caller.send("PATCH", path + "/transfers", transfer).statusCode())
                .as("it is there already")
                .isEqualTo(404);
        assertThat(caller.send("PATCH", path + "/transfers", "{}").statusCode()).isEqualTo(400);
    }
}
