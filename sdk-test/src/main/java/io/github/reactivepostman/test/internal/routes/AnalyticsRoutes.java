package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers figures: whatever is asked for, the number of collections in each workspace. */
final class AnalyticsRoutes {
    private static final String FUNNEL = "partner_engagement_funnel";
    private static final List<String> STEPS = List.of(
            "successful_requests_200OK", "request_sent", "viewed_collection", "workspace_visited", "all_partners");

    private final Account account;

    AnalyticsRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(Route.of("GET /analytics", this::data), Route.of("GET /analytics-metadata", this::catalog));
    }

    private Answer data(Call call) {
        String resource = Required.found(call.query("resource"), bad("resource is needed"));
        String metric = Required.found(call.query("metrics"), bad("metrics is needed"));
        Required.that(
                AnalyticsFigures.METRICS.getOrDefault(resource, List.of()).contains(metric),
                bad("There is no metric " + metric + " of " + resource));
        int limit = number(call.query("limit"), 100, 1);
        int offset = number(call.query("offset"), 0, 0);
        ObjectNode table = AnalyticsFigures.table(account, limit, offset);
        ObjectNode data = Json.object();
        Stream<String> names = metric.equals(FUNNEL) ? STEPS.stream() : Stream.of("summary");
        names.forEach(name -> data.set(name, table.deepCopy()));
        return Answer.ok(Json.wrap("data", data));
    }

    private Answer catalog(Call call) {
        boolean detailed = call.query("include") != null;
        ArrayNode resources = Json.array();
        AnalyticsFigures.METRICS.forEach((resource, metrics) -> {
            if (isAskedFor(call.query("resources"), resource)) {
                ArrayNode all = Json.array();
                metrics.stream()
                        .filter(metric -> isAskedFor(call.query("metrics"), metric))
                        .forEach(metric -> all.add(AnalyticsFigures.metric(metric, detailed)));
                ObjectNode node = Json.object().put("resource", resource).put("description", "About " + resource);
                node.set("metrics", all);
                resources.add(node);
            }
        });
        return Answer.ok(Json.wrap("data", Json.wrap("resources", resources)));
    }

    private static boolean isAskedFor(@Nullable String list, String value) {
        return list == null || List.of(list.split(",", -1)).contains(value);
    }

    private static int number(@Nullable String text, int otherwise, int least) {
        if (text == null) {
            return otherwise;
        }
        Required.that(
                text.matches("\\d{1,5}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= 10_000,
                bad("limit and offset end at 10000"));
        return Integer.parseInt(text);
    }

    private static Supplier<Answer> bad(String detail) {
        return () ->
                Errors.problem(400, "bad-request", "Malformed request", detail).asJson();
    }
}
