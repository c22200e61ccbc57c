package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredMonitor;
import io.github.reactivepostman.test.account.StoredMonitorRun;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on monitors. */
final class MonitorRoutes {
    private final Account account;

    MonitorRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /monitors", new MonitorList(account)::list),
                Route.of("POST /monitors", this::create),
                Route.of("GET /monitors/{id}", this::get),
                Route.of("PUT /monitors/{id}", this::update),
                Route.of("DELETE /monitors/{id}", this::delete),
                Route.of("POST /monitors/{id}/run", this::run));
    }

    private Answer get(Call call) {
        StoredMonitor monitor = found(account.monitorStore().look(call.id()));
        return Answer.ok(Json.wrap("monitor", MonitorViews.full(monitor, account)));
    }

    private Answer create(Call call) {
        String workspace = TargetWorkspace.of(call, account);
        ObjectNode body = body(call);
        Stream.of("name", "collection", "schedule")
                .forEach(required -> Required.that(body.has(required), () -> missingParam(required)));
        Required.that(body.path("schedule").has("cron"), () -> missingParam("cron"));
        checkCron(body);
        return changed(account.monitorStore().add(workspace, body));
    }

    private Answer update(Call call) {
        found(account.monitorStore().find(call.id()));
        ObjectNode body = body(call);
        List<String> fixed =
                Stream.of("collection", "environment").filter(body::has).toList();
        Required.that(fixed.isEmpty(), () -> fixed(fixed));
        checkCron(body);
        return changed(found(account.monitorStore().update(call.id(), document -> document.setAll(body.deepCopy()))));
    }

    private Answer delete(Call call) {
        StoredMonitor removed = found(account.monitorStore().remove(call.id()));
        return Answer.ok(
                Json.wrap("monitor", Json.object().put("id", removed.id()).put("uid", removed.uid())));
    }

    private Answer run(Call call) {
        boolean waitedFor = !"true".equals(call.query("async"));
        StoredMonitor monitor = found(account.monitorStore().run(call.id(), waitedFor));
        StoredMonitorRun run = Required.found(monitor.lastRun(), MonitorRoutes::unknown);
        if (waitedFor && !run.isDone()) {
            return Answer.json(202, Json.wrap("run", MonitorRunViews.late(monitor)));
        }
        ObjectNode view =
                waitedFor ? MonitorRunViews.full(monitor, run, account) : MonitorRunViews.begun(monitor, run, account);
        return Answer.ok(Json.wrap("run", view));
    }

    private static ObjectNode body(Call call) {
        return Required.found(call.wrapped("monitor"), () -> missingParam("monitor"));
    }

    private static Answer changed(StoredMonitor monitor) {
        return Answer.ok(Json.wrap("monitor", MonitorViews.changed(monitor)));
    }

    private static StoredMonitor found(@Nullable StoredMonitor monitor) {
        return Required.found(monitor, MonitorRoutes::unknown);
    }

    private static Answer unknown() {
        return Errors.named(404, "instanceNotFoundError", "There is no such monitor.")
                .asJson();
    }

    private static Answer missingParam(String param) {
        return param("paramMissingError", "Something is missing in the body.", List.of(param));
    }

    private static Answer fixed(List<String> params) {
        return param("parameterNotAllowedError", "This cannot be changed.", params);
    }

    private static Answer param(String name, String message, List<String> params) {
        ArrayNode all = Json.array();
        params.forEach(all::add);
        return Errors.named(400, name, message, Json.wrap("param", all)).asJson();
    }

    private static void checkCron(ObjectNode body) {
        String pattern = body.path("schedule").path("cron").asString("");
        Required.that(
                !pattern.startsWith("* "),
                () -> Errors.named(
                                400,
                                "cronPatternNotAllowedError",
                                "This pattern comes round too often.",
                                Json.object().put("pattern", pattern))
                        .asJson());
    }
}
