package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.account.StoredJob;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Duplicates collections as jobs. */
final class DuplicateRoutes {
    private final Account account;

    DuplicateRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("POST /collections/{id}/duplicates", this::begin),
                Route.of("GET /collection-duplicate-tasks/{id}", this::poll));
    }

    private Answer begin(Call call) {
        Required.that(call.json() != null, () -> CollaborationErrors.badRequest("Bad Request", "There is no body"));
        ObjectNode body = Bodies.object(call);
        String workspace = Required.found(
                Bodies.text(body, "workspace"),
                () -> CollaborationErrors.withoutStatus("badRequest", "Invalid request", "No workspace is named"));
        String failure = duplicate(call.id(), workspace, Bodies.text(body, "suffix"));
        StoredJob job =
                account.collaboration().duplications().begin(account.user().teamId() + "-", failure);
        return Answer.ok(Json.wrap("task", JobViews.duplication(job)));
    }

    /** What is missing is told by the job, not at once. */
    private @Nullable String duplicate(String id, String workspace, @Nullable String suffix) {
        StoredCollection collection = account.collectionStore().find(id);
        if (collection == null || account.workspaceStore().find(workspace) == null) {
            return "instance not found";
        }
        account.collectionStore().copy(collection, workspace, suffix == null ? "" : " " + suffix);
        return null;
    }

    private Answer poll(Call call) {
        Required.that(
                call.id().matches("\\d+-.+"),
                () -> CollaborationErrors.badRequest("Bad request", "This is no id of a task"));
        StoredJob job = Required.found(
                account.collaboration().duplications().poll(call.id()),
                () -> Errors.problem(404, "not-found", "Not Found", "There is no such task"));
        return Answer.ok(Json.wrap("task", JobViews.duplication(job)));
    }
}
