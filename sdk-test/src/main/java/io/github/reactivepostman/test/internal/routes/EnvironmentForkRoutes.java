package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredEnvironment;
import io.github.reactivepostman.test.account.StoredEnvironmentFork;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on forks of environments. */
final class EnvironmentForkRoutes {
    private final Account account;

    EnvironmentForkRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /environments/{id}/forks", new EnvironmentForkList(account)::list),
                Route.of("POST /environments/{id}/forks", this::fork),
                Route.of("POST /environments/{id}/merges", this::merge),
                Route.of("POST /environments/{id}/pulls", this::pull));
    }

    private Answer fork(Call call) {
        StoredEnvironment source = found(account, call.id());
        String workspace = Required.found(call.query("workspaceId"), EnvironmentForkRoutes::missing);
        Required.that(account.workspaceStore().find(workspace) != null, EnvironmentForkRoutes::missing);
        String label = text(call, "forkName");
        StoredEnvironment fork = account.environmentStore().fork(source, workspace, label);
        return Answer.ok(Json.wrap(
                "environment",
                Json.object().put("uid", fork.uid()).put("name", fork.name()).put("forkName", label)));
    }

    private Answer merge(Call call) {
        StoredEnvironment target = found(account, call.id());
        StoredEnvironment source = found(account, text(call, "source"));
        Required.that(isFork(source, target), EnvironmentForkRoutes::notForked);
        Answer answer = copied(source, target);
        JsonNode body = call.json();
        if (body != null && body.path("deleteSource").asBoolean(false)) {
            account.environmentStore().remove(source.id());
        }
        return answer;
    }

    private Answer pull(Call call) {
        StoredEnvironment target = found(account, call.id());
        StoredEnvironment source = found(account, text(call, "source"));
        Required.that(isFork(target, source), EnvironmentForkRoutes::notForked);
        return copied(source, target);
    }

    private boolean isFork(StoredEnvironment fork, StoredEnvironment of) {
        return account.environmentStore().forks(of).stream()
                .map(StoredEnvironmentFork::id)
                .anyMatch(fork.id()::equals);
    }

    private Answer copied(StoredEnvironment source, StoredEnvironment target) {
        account.environmentStore().update(target.id(), old -> old.with(old.name(), source.values()));
        return Answer.ok(Json.wrap("environment", Json.object().put("uid", target.uid())));
    }

    private static String text(Call call, String key) {
        JsonNode body = call.json();
        String text = body == null ? "" : body.path(key).asString("");
        Required.that(!text.isEmpty(), () -> Errors.problem(400, "bad-request", "Bad Request", key + " is missing"));
        return text;
    }

    static StoredEnvironment found(Account account, String id) {
        return Required.found(account.environmentStore().find(id), EnvironmentForkRoutes::missing);
    }

    private static Answer missing() {
        return Errors.problem(404, "notFound", "There is no such environment", "There is no such environment");
    }

    /** Answers in the form whose detail is an object and that has no status. */
    private static Answer notForked() {
        ObjectNode body = Json.object()
                .put("type", "https://api.postman.com/problems/bad-request")
                .put("title", "One of the environments is no fork of the other.");
        body.set("detail", Json.object());
        return Answer.problem(400, body);
    }
}
