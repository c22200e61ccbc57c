package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredRunner;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on runners, whose errors tell their moment. */
final class RunnerRoutes {
    private static final int MAX_LIMIT = 25;
    private static final String ERROR = "urn:error:monitor:";

    private final Account account;

    RunnerRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /runners/{id}/instances", this::instances),
                Route.of("GET /runners/{id}/metrics", this::metrics));
    }

    private Answer instances(Call call) {
        StoredRunner runner = runner(call);
        int limit = limit(call.query("limit"));
        int from = from(call.query("cursor"));
        int to = Math.min(from + limit, runner.instances());
        ArrayNode data = Json.array();
        for (int i = from; i < to; i++) {
            data.add(instance(runner, i + 1));
        }
        ObjectNode meta = Json.object()
                .put("model", "runnerInstance")
                .put("action", "find")
                .put("url", "https://runners.example.com" + call.request().path());
        ObjectNode body = Json.wrap("data", data);
        body.set("meta", to < runner.instances() ? meta.put("nextCursor", Cursor.encode(to)) : meta);
        return Answer.ok(body);
    }

    private Answer metrics(Call call) {
        StoredRunner runner = runner(call);
        return Answer.ok(Json.object()
                .put("lastPingAt", runner.lastPingAt().toString())
                .put("oldestQueuedRunAgeSeconds", runner.queueDepth() * 60)
                .put("queueDepth", runner.queueDepth()));
    }

    private StoredRunner runner(Call call) {
        return Required.found(
                account.monitorStore().findRunner(call.id()),
                () -> error(404, "instanceNotFoundError", "Not found", "There is no such runner."));
    }

    private static ObjectNode instance(StoredRunner runner, int number) {
        String host = "runner-" + number;
        return Json.object()
                .put("id", host + "|" + number + "|1.23.0|Linux")
                .put("hostname", host)
                .put("uniqueId", Integer.toString(number))
                .put("cliVersion", "1.23.0")
                .put("osType", "Linux")
                .put("runnerId", runner.id())
                .put("lastPingedAt", runner.lastPingAt().toString());
    }

    private static int from(@Nullable String cursor) {
        return cursor == null
                ? 0
                : Required.found(Cursor.decode(cursor), () -> badRequest("This is no cursor."))
                        .intValue();
    }

    private static int limit(@Nullable String text) {
        String limit = text == null ? Integer.toString(MAX_LIMIT) : text;
        Required.that(limit.matches("[1-9]|1\\d|2[0-5]"), () -> badRequest("The limit is at most " + MAX_LIMIT + "."));
        return Integer.parseInt(limit);
    }

    private static Answer badRequest(String detail) {
        return error(400, "badRequest", "Not valid", detail);
    }

    private static Answer error(int status, String type, String title, String detail) {
        return Answer.problem(
                status,
                Json.object()
                        .put("detail", detail)
                        .put("createdAt", Instant.now().toString())
                        .put("title", title)
                        .put("type", ERROR + type));
    }
}
