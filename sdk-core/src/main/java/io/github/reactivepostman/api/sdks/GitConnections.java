package io.github.reactivepostman.api.sdks;

import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.http.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Connections through which generated SDKs get into Git repositories. */
public final class GitConnections {

    private static final Endpoint LIST = Endpoint.get("/sdk-git-connections").from(Plan.TEAM);
    private static final Endpoint CREATE = Endpoint.post("/sdk-git-connections").from(Plan.TEAM);
    private static final Endpoint GET =
            Endpoint.get("/sdk-git-connections/{connectionId}").from(Plan.TEAM);
    private static final Endpoint UPDATE =
            Endpoint.put("/sdk-git-connections/{connectionId}").from(Plan.TEAM);
    private static final Endpoint PULL_REQUESTS =
            Endpoint.get("/sdk-git-connections/{connectionId}/pull-requests").from(Plan.TEAM);

    private final Exchange exchange;

    GitConnections(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams the selected connections; the next page is fetched only when the subscriber asks for more. */
    public Flux<GitConnection> list(GitConnectionQuery query) {
        return Pages.byCursor(cursor -> listPage(query, cursor));
    }

    /** Reads one page of the selected connections: the one at the cursor, or the first for null. */
    public Mono<Page<GitConnection>> listPage(GitConnectionQuery query, @Nullable String cursor) {
        return query.applyTo(exchange.call(LIST))
                .query("cursor", cursor)
                .as(Listing.class)
                .map(Listing::page);
    }

    /** Reads a connection, with the SDK that it last delivered. */
    public Mono<GitConnection> get(String connectionId) {
        return exchange.call(GET, connectionId).as(GitConnection.class);
    }

    /** Connects a source and language to a repository; a pair that is connected already is a conflict. */
    public Mono<GitConnection> create(GitConnectionCreate connection) {
        return exchange.call(CREATE).body(connection).as(GitConnection.class);
    }

    /** Ends a connection or makes it work again. */
    public Mono<GitConnection> update(String connectionId, GitConnectionUpdate change) {
        return exchange.call(UPDATE, connectionId).body(change).as(GitConnection.class);
    }

    /** Streams the selected pull requests, the last changed first; pages are fetched only on demand. */
    public Flux<SdkPullRequest> pullRequests(String connectionId, SdkPullRequestQuery query) {
        return Pages.byCursor(cursor -> pullRequestPage(connectionId, query, cursor));
    }

    /** Reads one page of the selected pull requests: the one at the cursor, or the first for null. */
    public Mono<Page<SdkPullRequest>> pullRequestPage(
            String connectionId, SdkPullRequestQuery query, @Nullable String cursor) {
        return query.applyTo(exchange.call(PULL_REQUESTS, connectionId))
                .query("cursor", cursor)
                .as(PullRequestListing.class)
                .map(PullRequestListing::page);
    }

    private record Listing(
            @Nullable List<GitConnection> data, @Nullable PageMeta meta) {
        Page<GitConnection> page() {
            return Page.of(data, meta);
        }
    }

    private record PullRequestListing(
            @Nullable List<SdkPullRequest> data, @Nullable PageMeta meta) {
        Page<SdkPullRequest> page() {
            return Page.of(data, meta);
        }
    }
}
