package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.User;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import io.github.reactivepostman.test.limit.Limits;
import io.github.reactivepostman.test.limit.Month;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers who the key belongs to and what the plan allows. */
final class UserRoutes {
    private static final Month NOT_ENFORCED = new Month(1_000_000, 10_788);
    private static final long NO_LIMIT = 99_999_999;

    private final Account account;
    private final Limits limits;

    UserRoutes(Account account, Limits limits) {
        this.account = account;
        this.limits = limits;
    }

    List<Route> routes() {
        return List.of(Route.of("GET /me", call -> me()));
    }

    private Answer me() {
        ObjectNode body = Json.wrap("user", user(account.user()));
        body.set("operations", operations());
        return Answer.ok(body);
    }

    private static ObjectNode user(User user) {
        ObjectNode node = Json.object()
                .put("id", user.id())
                .put("sub", "9b4dbb2c-2c0b-4f4c-8a0e-7d1c1f5f3a10")
                .put("username", user.username())
                .put("email", user.email())
                .put("fullName", user.fullName())
                .putNull("avatar")
                .put("isPublic", false)
                .put("emailVerified", true)
                .put("teamId", user.teamId())
                .put("teamName", user.teamName())
                .put("teamDomain", "test-team");
        node.set("roles", Json.array().add("user"));
        return node;
    }

    private ArrayNode operations() {
        Month counted = limits.month();
        Month month = counted == null ? NOT_ENFORCED : counted;
        int objects = account.collections().size() + account.environments().size();
        return Json.array()
                .add(operation("api_object_usage", NO_LIMIT, objects))
                .add(operation("collection_run_limit", NO_LIMIT, 226))
                .add(operation("file_storage_limit", 1, 0.28))
                .add(operation("flow_requests", 1_000_000, 1_852))
                .add(operation(
                        "reusable_packages",
                        account.packageStore().limit(),
                        account.packageStore().all().size()))
                .add(operation("mock_usage", 1_000_000, 79_948))
                .add(operation("monitor_request_runs", 15_000_000, 4_493_710))
                .add(operation("api_usage", month.limit(), (double) month.used()));
    }

    private static ObjectNode operation(String name, long limit, double usage) {
        ObjectNode node = Json.object().put("name", name).put("limit", limit);
        ObjectNode used = usage == Math.rint(usage) ? node.put("usage", (long) usage) : node.put("usage", usage);
        return used.put("overage", 0);
    }
}
