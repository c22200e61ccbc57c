package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MonitorApiTest {
    private final PostmanEmulator emulator = PostmanEmulator.start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);
    private final String workspace = account.addWorkspace("Home");
    private final String collection = account.addCollection(workspace, "Shop");

    @AfterEach
    void end() {
        emulator.close();
    }

    private String monitor() {
        return "/monitors/" + account.addMonitor(workspace, collection, "Night watch");
    }

    private JsonNode lastRun(String path) {
        return json(caller.get(path)).path("monitor").path("lastRun");
    }

    private HttpResponse<String> create(String monitor) {
        return caller.send("POST", "/monitors?workspace=" + workspace, "{\"monitor\":" + monitor + "}");
    }

    private static String name(HttpResponse<String> response) {
        return json(response).path("error").path("name").asString("");
    }

    @Test
    void shouldCreateShowChangeAndDelete() {
        HttpResponse<String> created = create("{\"name\":\"Watch\",\"collection\":\"" + collection
                + "\",\"schedule\":{\"cron\":\"0 3 * * *\",\"timezone\":\"UTC\"},\"retry\":{\"attempts\":1}}");
        String path = "/monitors/" + json(created).path("monitor").path("id").asString();

        JsonNode paused = json(caller.send("PUT", path, "{\"monitor\":{\"active\":false}}"));

        assertThat(form(json(created))).isEqualTo("monitor{active,id,name,uid}");
        assertThat(paused.path("monitor").path("active").asBoolean()).isFalse();
        assertThat(form(json(caller.get(path))))
                .isEqualTo("monitor{active,collectionUid,id,name,owner,retry{attempts},schedule{cron,timezone},uid}");
        assertThat(form(json(caller.delete(path)))).isEqualTo("monitor{id,uid}");
        assertThat(name(caller.get(path))).isEqualTo("instanceNotFoundError");
    }

    @Test
    void shouldListInPagesThatEndWithAnEmptyCursor() {
        monitor();
        caller.send("PUT", monitor(), "{\"monitor\":{\"active\":false}}");

        JsonNode first = json(caller.get("/monitors?limit=1"));
        String cursor = URLEncoder.encode(first.path("meta").path("nextCursor").asString(), StandardCharsets.UTF_8);
        JsonNode second = json(caller.get("/monitors?limit=1&cursor=" + cursor));

        assertThat(form(first.path("monitors").get(0))).isEqualTo("active,collectionUid,id,name,owner,uid");
        assertThat(second.path("monitors")).hasSize(1);
        assertThat(second.path("meta").path("nextCursor").asString()).isEmpty();
        assertThat(json(caller.get("/monitors?active=true")).path("monitors")).hasSize(1);
        assertThat(json(caller.get("/monitors?owner=1")).path("monitors")).isEmpty();
        assertThat(name(caller.get("/monitors?limit=26"))).isEqualTo("badRequest");
        assertThat(name(caller.get("/monitors?cursor=x"))).isEqualTo("badRequest");
    }

    @Test
    void shouldRunAndWait() {
        String path = monitor();

        HttpResponse<String> ran = caller.send("POST", path + "/run", null);

        JsonNode run = json(ran).path("run");
        assertThat(ran.statusCode()).isEqualTo(200);
        assertThat(run.path("info").path("status").asString()).isEqualTo("success");
        assertThat(run.path("executions")).isNotEmpty();
        assertThat(run.path("stats").path("requests").path("total").asInt())
                .isEqualTo(run.path("executions").size());
        assertThat(lastRun(path).path("status").asString()).isEqualTo("success");
    }

    @Test
    void shouldFindARunUnderWayAtFirstAndThenDone() {
        String path = monitor();

        JsonNode begun = json(caller.send("POST", path + "/run?async=true", null));

        assertThat(begun.path("run").has("executions")).isFalse();
        assertThat(form(lastRun(path))).isEqualTo("jobId,startedAt,status");
        JsonNode done = lastRun(path);
        assertThat(done.path("status").asString()).isEqualTo("success");
        assertThat(done.path("jobId").asString())
                .isEqualTo(begun.path("run").path("info").path("jobId").asString());
        assertThat(done.has("finishedAt") && done.has("stats")).isTrue();
    }

    @Test
    void shouldNotWaitForARunThatTakesLong() {
        String path = monitor();
        account.monitorStore().makeSlow(path.substring("/monitors/".length()));

        HttpResponse<String> late = caller.send("POST", path + "/run", null);

        assertThat(late.statusCode()).isEqualTo(202);
        assertThat(form(json(late))).isEqualTo("run{info{message,monitorId,status}}");
        assertThat(lastRun(path).path("status").asString()).isEqualTo("running");
        assertThat(lastRun(path).path("status").asString()).isEqualTo("success");
    }

    @Test
    void shouldRejectInTheFormsOfTheGroup() {
        String named = "{\"name\":\"Watch\",\"collection\":\"c\",\"schedule\":";

        assertThat(json(create("{\"name\":\"Watch\"}"))
                        .path("error")
                        .path("details")
                        .path("param")
                        .get(0)
                        .asString())
                .isEqualTo("collection");
        assertThat(name(create(named + "{}}"))).isEqualTo("paramMissingError");
        assertThat(form(json(create(named + "{\"cron\":\"* * * * *\"}}"))))
                .isEqualTo("error{details{pattern},message,name}");
        assertThat(name(caller.send("PUT", monitor(), "{\"monitor\":{\"collection\":\"c\"}}")))
                .isEqualTo("parameterNotAllowedError");
        assertThat(name(caller.send("POST", "/monitors/none/run", null))).isEqualTo("instanceNotFoundError");
    }

    @Test
    void shouldShowRunners() {
        String path = "/runners/" + account.monitorStore().addRunner(3, 2).id();

        JsonNode first = json(caller.get(path + "/instances?limit=2"));
        String cursor = URLEncoder.encode(first.path("meta").path("nextCursor").asString(), StandardCharsets.UTF_8);
        JsonNode second = json(caller.get(path + "/instances?limit=2&cursor=" + cursor));

        assertThat(first.path("data")).hasSize(2);
        assertThat(second.path("data")).hasSize(1);
        assertThat(form(second.path("meta"))).isEqualTo("action,model,url");
        assertThat(form(json(caller.get(path + "/metrics"))))
                .isEqualTo("lastPingAt,oldestQueuedRunAgeSeconds,queueDepth");
        assertThat(caller.get(path + "/instances?limit=26").statusCode()).isEqualTo(400);
        HttpResponse<String> missing = caller.get("/runners/none/metrics");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(form(json(missing))).isEqualTo("createdAt,detail,title,type");
    }
}
