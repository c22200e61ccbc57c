package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CollectionReplacementApiTest {
    private static final String SMALL = """
            {"collection":{"info":{"name":"Small","schema":"s"},"item":[
              {"name":"Folder","item":[{"name":"Inner","request":{"method":"GET","url":"u"}}]},
              {"id":"kept","name":"Outer","request":{"method":"GET","url":"u"}}]}}""";

    private final PostmanEmulator emulator =
            PostmanEmulator.builder().withoutFamilies().start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String workspace = account.addWorkspace("Home");

    @AfterEach
    void end() {
        emulator.close();
    }

    private static String name(HttpResponse<String> response) {
        return json(response).path("error").path("name").asString("");
    }

    private String add(String name) {
        return account.addCollection(workspace, name);
    }

    @Test
    void shouldReplaceAndGiveNewIdsToItemsWithoutOne() {
        String uid = add("Shop");
        HttpResponse<String> replaced = caller.send("PUT", "/collections/" + uid, SMALL);
        String first = account.collections()
                .get(0)
                .document()
                .path("item")
                .get(0)
                .path("id")
                .asString();
        caller.send("PUT", "/collections/" + uid, SMALL);
        String second = account.collections()
                .get(0)
                .document()
                .path("item")
                .get(0)
                .path("id")
                .asString();

        assertThat(json(replaced).path("collection").path("name").asString()).isEqualTo("Small");
        assertThat(json(replaced).path("collection").path("uid").asString()).isEqualTo(uid);
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void shouldRejectReplacements() {
        String uid = add("Shop");
        String mismatch = SMALL.replace("\"name\":\"Small\"", "\"name\":\"Small\",\"_postman_id\":\"other\"");

        assertThat(name(caller.send("PUT", "/collections/" + uid, mismatch))).isEqualTo("collectionMismatchError");
        assertThat(name(caller.send("PUT", "/collections/" + uid, "{}"))).isEqualTo("malformedRequestError");
        HttpResponse<String> unknown = caller.send("PUT", "/collections/none", SMALL);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(form(json(unknown))).isEqualTo("error{details{id,item},message,name}");
    }

    @Test
    void shouldReplaceAsATask() {
        String path = "/collections/" + add("Shop");

        HttpResponse<String> begun = caller.send("PUT", path, SMALL, "Prefer", "respond-async");
        HttpResponse<String> again = caller.send("PUT", path, SMALL, "Prefer", "respond-async");
        String task = "/collection-updates-tasks/"
                + json(begun).path("task").path("id").asString();

        assertThat(begun.statusCode()).isEqualTo(202);
        assertThat(form(json(begun))).isEqualTo("task{id,status}");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(json(caller.get(task)).path("status").asString()).isEqualTo("in-progress");
        assertThat(json(caller.get(task)).path("status").asString()).isEqualTo("successful");
        assertThat(account.collections().get(0).name()).isEqualTo("Small");
        assertThat(caller.send("PUT", path, SMALL, "Prefer", "respond-async").statusCode())
                .isEqualTo(202);
    }

    @Test
    void shouldRejectTasksInTheOtherForm() {
        String path = "/collections/" + add("Shop");

        HttpResponse<String> empty = caller.send("PUT", path, "{}", "Prefer", "respond-async");
        HttpResponse<String> unknown = caller.send("PUT", "/collections/none", SMALL, "Prefer", "respond-async");

        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(form(json(empty))).isEqualTo("detail,status,title,type");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(form(json(unknown))).isEqualTo("detail,status,title,type");
        assertThat(caller.get("/collection-updates-tasks/none").statusCode()).isEqualTo(404);
    }
}
