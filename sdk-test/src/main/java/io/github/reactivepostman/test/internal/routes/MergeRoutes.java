package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.account.StoredFork;
import io.github.reactivepostman.test.account.StoredJob;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Brings changes from a collection into its fork or back, at once or as a job. */
final class MergeRoutes {
    private static final String UPDATE = "updateSourceWithDestination";
    private static final Set<String> STRATEGIES = Set.of("default", UPDATE, "deleteSource");

    private final Account account;

    MergeRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("POST /collections/merge", this::merge),
                Route.of("PUT /collection-merges", this::begin),
                Route.of("GET /collection-merges-tasks/{id}", this::poll),
                Route.of("PUT /collections/{id}/pulls", this::pull));
    }

    private Answer merge(Call call) {
        ObjectNode body = Bodies.object(call);
        StoredCollection source = named(body, "source");
        StoredCollection destination = named(body, "destination");
        String strategy = Bodies.text(body, "strategy");
        String failure =
                account.collaboration().merges().merge(source, destination, strategy == null ? UPDATE : strategy);
        Required.that(failure == null, () -> Errors.named(403, "forbiddenError", String.valueOf(failure)));
        return Answer.ok(
                Json.wrap("collection", Json.object().put("id", source.id()).put("uid", source.uid())));
    }

    private StoredCollection named(ObjectNode body, String key) {
        String uid = body.path(key).asString("");
        return Required.found(account.collectionStore().find(uid), () -> Errors.missing("collection", uid));
    }

    private Answer begin(Call call) {
        ObjectNode body = Bodies.object(call);
        String strategy = body.path("strategy").asString("");
        Required.that(
                STRATEGIES.contains(strategy) && body.has("source") && body.has("destination"),
                () -> CollaborationErrors.badRequest("Malformed request", "The body is not valid")
                        .asJson());
        StoredCollection source = seen(body, "source");
        StoredCollection destination = seen(body, "destination");
        String failure = account.collaboration().merges().merge(source, destination, strategy);
        StoredJob job = account.collaboration()
                .mergeJobs()
                .begin("pm~vc:merge-workflow~" + account.user().uid(""), failure);
        return Answer.ok(Json.wrap("task", JobViews.merge(job)));
    }

    private StoredCollection seen(ObjectNode body, String key) {
        return Required.found(account.collectionStore().find(body.path(key).asString("")), CollaborationErrors::hidden);
    }

    private Answer poll(Call call) {
        StoredJob job = Required.found(
                account.collaboration().mergeJobs().poll(call.id()),
                () -> Errors.problem(404, "not-found", "Task not found", "There is no workflow " + call.id())
                        .asJson());
        return Answer.ok(JobViews.merge(job));
    }

    private Answer pull(Call call) {
        Required.found(account.collectionStore().find(call.id()), () -> Errors.missing("collection", call.id()));
        StoredFork fork = Required.found(
                account.collaboration().forks().find(call.id()),
                () -> Errors.named(400, "badRequest", "This collection was not forked."));
        account.collaboration().merges().pull(fork);
        ObjectNode view = Json.object()
                .put("destinationId", account.user().uid(fork.id()))
                .put("sourceId", account.user().uid(fork.parentId()));
        return Answer.ok(Json.wrap("collection", view));
    }
}
