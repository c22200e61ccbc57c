package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.account.StoredPullRequest;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Carries out what reviewers decide. */
final class PullRequestReviews {
    private static final Map<String, String> RESULTS =
            Map.of("approve", "approved", "unapprove", "open", "decline", "declined", "merge", "merged");
    private static final Map<String, Set<String>> ALLOWED =
            Map.of("open", Set.of("approve", "decline", "merge"), "approved", Set.of("unapprove", "decline", "merge"));

    private final Account account;

    PullRequestReviews(Account account) {
        this.account = account;
    }

    Answer review(Call call) {
        ObjectNode body = Bodies.object(call);
        String action = body.path("action").asString("");
        String result = Required.found(RESULTS.get(action), () -> invalid(call));
        StoredPullRequest old =
                Required.found(account.collaboration().pullRequests().find(call.id()), CollaborationErrors::hidden);
        Required.that(ALLOWED.getOrDefault(old.status(), Set.of()).contains(action), PullRequestReviews::notAllowed);
        if (result.equals("merged")) {
            Required.that(merge(old) == null, PullRequestReviews::notAllowed);
        }
        String comment = result.equals("declined") ? Bodies.text(body, "comment") : null;
        StoredPullRequest reviewed = Required.found(
                account.collaboration().pullRequests().update(old.id(), now -> now.reviewed(userId(), result, comment)),
                CollaborationErrors::hidden);
        return Answer.ok(new PullRequestViews(account).reviewed(reviewed));
    }

    private @Nullable String merge(StoredPullRequest request) {
        StoredCollection source = account.collectionStore().find(request.sourceId());
        StoredCollection destination = account.collectionStore().find(request.destinationId());
        return source == null || destination == null
                ? "One of the collections is gone"
                : account.collaboration().merges().merge(source, destination, "default");
    }

    private String userId() {
        return Long.toString(account.user().id());
    }

    private static Answer notAllowed() {
        return CollaborationErrors.badRequest("Bad Request", "The pull request does not allow this now")
                .asJson();
    }

    private static Answer invalid(Call call) {
        String detail = "Body of '" + call.request().path() + "' is invalid. Location: /properties/action/enum";
        return CollaborationErrors.badRequest("Action must be one of " + RESULTS.keySet(), detail)
                .asJson();
    }
}
