package io.github.reactivepostman.api.pullrequests;

import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Pull requests of forked collections. */
public final class PullRequests {

    private static final Endpoint LIST = Endpoint.get("/collections/{collectionId}/pull-requests");
    private static final Endpoint CREATE = Endpoint.post("/collections/{collectionId}/pull-requests");
    private static final Endpoint GET = Endpoint.get("/pull-requests/{pullRequestId}");
    private static final Endpoint UPDATE = Endpoint.put("/pull-requests/{pullRequestId}");
    private static final Endpoint REVIEW = Endpoint.post("/pull-requests/{pullRequestId}/tasks");

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public PullRequests(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams the pull requests of a collection, all from one call. */
    public Flux<PullRequestSummary> list(String collectionUid) {
        return exchange.call(LIST, collectionUid).asFlux("data", PullRequestSummary.class);
    }

    /** Asks for the changes of a fork to be merged. */
    public Mono<PullRequestSummary> create(String forkUid, PullRequestCreate pullRequest) {
        return exchange.call(CREATE, forkUid).body(pullRequest).as(PullRequestSummary.class);
    }

    /** Reads a pull request. */
    public Mono<PullRequest> get(String pullRequestId) {
        return exchange.call(GET, pullRequestId).as(PullRequest.class);
    }

    /** Changes an open pull request; one that is merged or declined answers 409. */
    public Mono<PullRequestSummary> update(String pullRequestId, PullRequestUpdate update) {
        return exchange.call(UPDATE, pullRequestId).body(update).as(PullRequestSummary.class);
    }

    /** Approves, declines or merges a pull request, or takes an approval back. */
    public Mono<PullRequestReviewed> review(String pullRequestId, PullRequestReview review) {
        return exchange.call(REVIEW, pullRequestId).body(review).as(PullRequestReviewed.class);
    }
}
