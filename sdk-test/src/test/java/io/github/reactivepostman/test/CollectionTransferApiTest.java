package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CollectionTransferApiTest {
    private final PostmanEmulator emulator = PostmanEmulator.start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String workspace = account.addWorkspace("Home");
    private final String from = account.addCollection(workspace, "From");
    private final String to = account.addCollection(workspace, "To");

    @AfterEach
    void end() {
        emulator.close();
    }

    private JsonNode items(int collection) {
        return account.collections().get(collection).document().path("item");
    }

    private static String uid(JsonNode item) {
        return item.path("uid").asString();
    }

    private static List<String> names(JsonNode items) {
        return items.valueStream().map(item -> item.path("name").asString()).toList();
    }

    private HttpResponse<String> transfer(
            String kind, String id, String mode, String model, String target, String location) {
        return caller.send(
                "POST", "/collection-" + kind + "-transfers", """
                {"ids": ["%s"], "mode": "%s", "target": {"model": "%s", "id": "%s"}, "location": %s}""".formatted(id, mode, model, target, location));
    }

    @Test
    void shouldCopyAFolderToAnotherCollection() {
        String folder = uid(items(0).get(0));

        HttpResponse<String> copied = transfer("folders", folder, "copy", "collection", to, "{\"position\":\"end\"}");

        assertThat(form(json(copied))).isEqualTo("ids");
        assertThat(names(items(1))).containsExactly("Orders", "Health", "Orders");
        JsonNode copy = items(1).get(2);
        assertThat(json(copied).path("ids").get(0).asString())
                .isEqualTo(uid(copy))
                .isNotEqualTo(folder);
        assertThat(uid(copy.path("item").get(1)))
                .as("what is in it")
                .isNotEqualTo(uid(items(0).get(0).path("item").get(1)));
        assertThat(items(0)).hasSize(2);
    }

    @Test
    void shouldMoveARequestIntoAFolder() {
        JsonNode folder = items(1).get(0);
        String health = uid(items(0).get(1));
        String before = """
                {"position": "before", "model": "request", "id": "%s"}""".formatted(uid(folder.path("item").get(1)));

        HttpResponse<String> moved = transfer("requests", health, "move", "folder", uid(folder), before);

        assertThat(json(moved).path("ids").get(0).asString()).isEqualTo(health);
        assertThat(names(items(0))).containsExactly("Orders");
        assertThat(names(items(1).get(0).path("item"))).containsExactly("Archive", "Health", "Create an order");
    }

    @Test
    void shouldMoveAResponseToARequest() {
        JsonNode response = items(0).get(0).path("item").get(1).path("response").get(0);

        transfer("responses", uid(response), "move", "request", uid(items(0).get(1)), "{\"position\":\"start\"}");

        assertThat(items(0).get(0).path("item").get(1).path("response")).isEmpty();
        assertThat(names(items(0).get(1).path("response"))).containsExactly("Created");
    }

    @Test
    void shouldKeepTheOrderOfSeveral() {
        String folder = uid(items(0).get(0));
        String after = "{\"position\":\"after\",\"model\":\"folder\",\"id\":\"" + uid(items(1).get(0)) + "\"}";

        caller.send("POST", "/collection-folders-transfers", """
                {"ids": ["%s", "%s"], "mode": "copy", "target": {"model": "collection", "id": "%s"}, "location": %s}""".formatted(
                        folder, uid(items(0).get(0).path("item").get(0)), to, after));

        assertThat(names(items(1))).containsExactly("Orders", "Orders", "Archive", "Health");
    }

    @ParameterizedTest
    @CsvSource({
        "requests,  none,   move, collection, COLLECTION, end",
        "requests,  HEALTH, swap, collection, COLLECTION, end",
        "requests,  HEALTH, move, collection, none,       end",
        "requests,  HEALTH, move, request,    HEALTH,     end",
        "requests,  HEALTH, move, collection, COLLECTION, middle",
        "requests,  HEALTH, move, collection, COLLECTION, before",
        "responses, HEALTH, move, folder,     FOLDER,     end",
        "folders,   FOLDER, move, folder,     FOLDER,     end"
    })
    void shouldRefuse(String kind, String id, String mode, String model, String target, String position) {
        HttpResponse<String> refused = transfer(
                kind, known(id), mode, model, known(target), "{\"position\":\"" + position + "\",\"id\":\"none\"}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(form(json(refused))).isEqualTo("detail{},title,type");
        assertThat(names(items(0))).containsExactly("Orders", "Health");
    }

    private String known(String name) {
        return switch (name) {
            case "HEALTH" -> uid(items(0).get(1));
            case "FOLDER" -> uid(items(0).get(0));
            case "COLLECTION" -> from;
            default -> name;
        };
    }
}
