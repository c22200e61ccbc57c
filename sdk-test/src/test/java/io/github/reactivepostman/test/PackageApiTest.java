package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.PackageStore;
import io.github.reactivepostman.test.account.StoredPackage;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PackageApiTest {
    private static final String ERROR = "createdAt,detail,instance,title,type";
    private static final String FULL = "createdAt,createdBy,description,id,name,script,updatedAt";

    private final PostmanEmulator emulator = PostmanEmulator.start();
    private final PackageStore packages = emulator.account().packageStore();
    private final Caller caller = new Caller(emulator);
    private final String workspace = emulator.account().addWorkspace("Home");

    @AfterEach
    void end() {
        emulator.close();
    }

    private HttpResponse<String> create(String body) {
        return caller.send("POST", "/packages?workspace=" + workspace, body);
    }

    private StoredPackage add(String name) {
        return packages.add(workspace, name, "About " + name, "1;");
    }

    @Test
    void shouldListInPagesWithoutScripts() {
        add("a");
        add("b");

        JsonNode first = json(caller.get("/packages?limit=1"));
        String cursor = first.path("meta")
                .path("nextCursor")
                .asString()
                .replace("+", "%2B")
                .replace("=", "%3D");
        JsonNode last = json(caller.get("/packages?limit=1&cursor=" + cursor));

        assertThat(form(first.path("data").get(0))).isEqualTo("createdAt,description,id,name,updatedAt");
        assertThat(last.path("data").get(0).path("name").asString()).isEqualTo("b");
        assertThat(last.path("meta").path("nextCursor").isNull()).isTrue();
        assertThat(caller.get("/packages?limit=101").statusCode()).isEqualTo(400);
        assertThat(caller.get("/packages?cursor=none").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldCreateUnderANameInLowerCase() {
        HttpResponse<String> created = create("{\"name\":\"Units\",\"script\":\"2;\"}");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(form(json(created))).isEqualTo(FULL);
        assertThat(packages.all()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("units");
            assertThat(one.script()).isEqualTo("2;");
            assertThat(one.description()).isEmpty();
        });
    }

    @Test
    void shouldRefuseWhatCannotBeCreated() {
        add("units");

        assertThat(create("{}").statusCode()).isEqualTo(400);
        assertThat(create("{\"name\":\"x\",\"description\":\"\\u00e4\"}").statusCode())
                .isEqualTo(400);
        assertThat(create("{\"name\":\"UNITS\"}").statusCode()).isEqualTo(409);
        assertThat(caller.send("POST", "/packages", "{\"name\":\"x\"}").statusCode())
                .isEqualTo(400);
        assertThat(caller.send("POST", "/packages?workspace=none", "{\"name\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(packages.all()).hasSize(1);
    }

    @Test
    void shouldRefuseWhatThePlanDoesNotInclude() {
        add("a");
        packages.limit(1);

        HttpResponse<String> refused = create("{\"name\":\"b\"}");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(form(json(refused))).isEqualTo(ERROR);
        assertThat(json(refused).path("type").asString()).endsWith("/rate-limit-exceeded");
        assertThat(json(caller.get("/me")).path("operations").toString())
                .contains("\"reusable_packages\",\"limit\":1,\"usage\":1");
    }

    @Test
    void shouldShowOne() {
        StoredPackage one = add("a");

        assertThat(form(json(caller.get("/packages/" + one.id())))).isEqualTo("data{" + FULL + "}");
    }

    @Test
    void shouldMerge() {
        StoredPackage one = add("a");

        HttpResponse<String> script = caller.send("PATCH", "/packages/" + one.id(), "{\"script\":\"3;\"}");
        HttpResponse<String> cleared = caller.send("PATCH", "/packages/" + one.id(), "{\"description\":null}");

        assertThat(json(script).path("description").asString()).isEqualTo("About a");
        assertThat(json(cleared).path("description").asString()).isEmpty();
        assertThat(json(cleared).path("script").asString()).isEqualTo("3;");
    }

    @Test
    void shouldDeleteAndNotMissWhatIsGone() {
        StoredPackage one = add("a");

        assertThat(caller.delete("/packages/" + one.id()).statusCode()).isEqualTo(204);
        assertThat(caller.delete("/packages/" + one.id()).statusCode()).isEqualTo(204);
        assertThat(packages.all()).isEmpty();
    }

    @Test
    void shouldLoseThePackagesOfAWorkspace() {
        add("a");

        caller.delete("/workspaces/" + workspace);

        assertThat(packages.all()).isEmpty();
    }

    @Test
    void shouldMissUnknownOnes() {
        HttpResponse<String> get = caller.get("/packages/none");

        assertThat(get.statusCode()).isEqualTo(404);
        assertThat(form(json(get))).isEqualTo(ERROR);
        assertThat(caller.send("PATCH", "/packages/none", "{}").statusCode()).isEqualTo(404);
    }
}
