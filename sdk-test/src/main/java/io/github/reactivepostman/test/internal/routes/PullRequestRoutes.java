package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.account.StoredFork;
import io.github.reactivepostman.test.account.StoredPullRequest;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on pull requests, but for the reviews. */
final class PullRequestRoutes {
    private final Account account;
    private final PullRequestViews views;

    PullRequestRoutes(Account account) {
        this.account = account;
        this.views = new PullRequestViews(account);
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /collections/{id}/pull-requests", this::list),
                Route.of("POST /collections/{id}/pull-requests", this::create),
                Route.of("GET /pull-requests/{id}", this::get),
                Route.of("PUT /pull-requests/{id}", this::update),
                Route.of("POST /pull-requests/{id}/tasks", new PullRequestReviews(account)::review));
    }

    private Answer list(Call call) {
        StoredCollection collection = collection(call);
        ArrayNode data = Json.array();
        account.collaboration().pullRequests().of(collection.id()).forEach(request -> data.add(views.listed(request)));
        return Answer.ok(Json.wrap("data", data));
    }

    private Answer create(Call call) {
        StoredCollection source = collection(call);
        ObjectNode body = Bodies.object(call);
        String title = Required.found(Bodies.text(body, "title"), () -> incomplete(call, "title"));
        List<String> reviewers = Required.found(Bodies.texts(body, "reviewers"), () -> incomplete(call, "reviewers"));
        String destination =
                Required.found(Bodies.text(body, "destinationId"), () -> incomplete(call, "destinationId"));
        StoredFork fork =
                Required.found(account.collaboration().forks().find(source.id()), PullRequestRoutes::unrelated);
        Required.that(fork.parentId().equals(account.user().idOf(destination)), PullRequestRoutes::unrelated);
        Required.that(
                account.collaboration().pullRequests().of(fork.id()).stream().noneMatch(StoredPullRequest::isOpen),
                () -> bad("Duplicate pull request", "There is an open pull request for these collections already."));
        return Answer.ok(views.changed(
                account.collaboration().pullRequests().add(fork, title, Bodies.text(body, "description"), reviewers)));
    }

    private Answer get(Call call) {
        return Answer.ok(views.full(
                Required.found(account.collaboration().pullRequests().find(call.id()), CollaborationErrors::hidden)));
    }

    private Answer update(Call call) {
        StoredPullRequest old =
                Required.found(account.collaboration().pullRequests().find(call.id()), CollaborationErrors::hidden);
        Required.that(
                old.isOpen(),
                () -> Errors.problem(409, "conflict", "Conflict", "The pull request is merged or declined.")
                        .asJson());
        ObjectNode body = Bodies.object(call);
        String title = Required.found(Bodies.text(body, "title"), () -> incomplete(call, "title"));
        List<String> reviewers = Required.found(Bodies.texts(body, "reviewers"), () -> incomplete(call, "reviewers"));
        StoredPullRequest updated = Required.found(
                account.collaboration()
                        .pullRequests()
                        .update(old.id(), now -> now.with(title, Bodies.text(body, "description"), reviewers)),
                CollaborationErrors::hidden);
        return Answer.ok(views.changed(updated).put("forkType", "collection"));
    }

    private StoredCollection collection(Call call) {
        return Required.found(account.collectionStore().find(call.id()), CollaborationErrors::hidden);
    }

    private static Answer unrelated() {
        return bad("Bad Request", "These collections are not fork and parent");
    }

    private static Answer incomplete(Call call, String property) {
        return bad(
                "Missing properties: '" + property + "'",
                "Body of '" + call.request().path() + "' is invalid.");
    }

    private static Answer bad(String title, String detail) {
        return CollaborationErrors.badRequest(title, detail).asJson();
    }
}
