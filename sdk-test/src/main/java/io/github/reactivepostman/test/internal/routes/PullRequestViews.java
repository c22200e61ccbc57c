package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.account.StoredFork;
import io.github.reactivepostman.test.account.StoredPullRequest;
import io.github.reactivepostman.test.internal.web.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes pull requests as the service does. */
final class PullRequestViews {
    private final Account account;

    PullRequestViews(Account account) {
        this.account = account;
    }

    ObjectNode changed(StoredPullRequest request) {
        return told(request)
                .put("sourceId", account.user().uid(request.sourceId()))
                .put("destinationId", account.user().uid(request.destinationId()));
    }

    ObjectNode listed(StoredPullRequest request) {
        ObjectNode view =
                changed(request).put("href", "/pull-requests/" + request.id()).put("updatedBy", userId());
        return request.comment() == null ? view : view.put("comment", request.comment());
    }

    ObjectNode full(StoredPullRequest request) {
        ObjectNode view = told(request).put("updatedBy", userId()).put("forkType", "collection");
        if (request.comment() != null) {
            view.put("comment", request.comment());
        }
        StoredFork fork = account.collaboration().forks().find(request.sourceId());
        view.set("source", side(request.sourceId()).put("forkName", fork == null ? "" : fork.label()));
        view.set("destination", side(request.destinationId()));
        view.set("merge", Json.object().put("status", "inactive"));
        view.set("reviewers", reviewers(request));
        return view;
    }

    ObjectNode reviewed(StoredPullRequest request) {
        ObjectNode by = Json.object()
                .put("id", account.user().id())
                .put("name", account.user().fullName())
                .put("username", account.user().username());
        ObjectNode view = Json.object().put("id", request.id()).put("status", request.status());
        view.set("reviewedBy", by);
        return view.put("updatedAt", request.updatedAt().toString());
    }

    private ObjectNode told(StoredPullRequest request) {
        return Json.object()
                .put("id", request.id())
                .put("title", request.title())
                .put("description", request.description() == null ? "" : request.description())
                .put("status", request.status())
                .put("createdAt", request.createdAt().toString())
                .put("createdBy", userId())
                .put("updatedAt", request.updatedAt().toString());
    }

    private ObjectNode side(String collectionId) {
        StoredCollection collection = account.collectionStore().find(collectionId);
        return Json.object()
                .put("id", account.user().uid(collectionId))
                .put("name", collection == null ? "" : collection.name())
                .put("exists", collection != null);
    }

    private static ArrayNode reviewers(StoredPullRequest request) {
        ArrayNode all = Json.array();
        request.reviewers().forEach(id -> {
            ObjectNode reviewer = Json.object().put("id", id);
            String verdict = request.verdicts().get(id);
            all.add(verdict == null ? reviewer : reviewer.put("status", verdict));
        });
        return all;
    }

    private String userId() {
        return Long.toString(account.user().id());
    }
}
