package io.github.reactivepostman.api.environments;

import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Forks: copies of an environment that can be brought together with it again. The service knows them by their uids. */
public final class EnvironmentForks {

    private static final Endpoint LIST = Endpoint.get("/environments/{environmentId}/forks");
    private static final Endpoint FORK = Endpoint.post("/environments/{environmentId}/forks");
    private static final Endpoint MERGE = Endpoint.post("/environments/{environmentId}/merges");
    private static final Endpoint PULL = Endpoint.post("/environments/{environmentUid}/pulls");

    private final Exchange exchange;

    EnvironmentForks(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams the forks of an environment; the next page is fetched only when the subscriber asks for more. */
    public Flux<EnvironmentFork> list(String environmentUid) {
        return list(environmentUid, EnvironmentForkQuery.all());
    }

    /** Streams the forks of an environment; the next page is fetched only when the subscriber asks for more. */
    public Flux<EnvironmentFork> list(String environmentUid, EnvironmentForkQuery query) {
        return Pages.byCursor(cursor -> listPage(environmentUid, query, cursor));
    }

    /** Reads one page of the forks of an environment: the one at the cursor, or the first for null. */
    public Mono<Page<EnvironmentFork>> listPage(
            String environmentUid, EnvironmentForkQuery query, @Nullable String cursor) {
        return query.applyTo(exchange.call(LIST, environmentUid))
                .query("cursor", cursor)
                .as(Listing.class)
                .map(Listing::page);
    }

    /** Makes a fork of an environment in a workspace. */
    public Mono<EnvironmentForkRef> fork(String environmentUid, String workspaceId, String forkName) {
        return exchange.call(FORK, environmentUid)
                .query("workspaceId", Values.text("workspaceId", workspaceId))
                .body("forkName", Values.text("forkName", forkName))
                .as("environment", EnvironmentForkRef.class);
    }

    /**
     * Brings the changes of a fork into the environment that it was made of.
     *
     * @param environmentUid environment that is changed
     * @param forkUid fork that the changes come from
     * @param deleteFork whether the fork is deleted then
     */
    public Mono<EnvironmentForkRef> merge(String environmentUid, String forkUid, boolean deleteFork) {
        return exchange.call(MERGE, environmentUid)
                .body(new Merge(Values.text("forkUid", forkUid), deleteFork))
                .as("environment", EnvironmentForkRef.class);
    }

    /**
     * Brings the changes of an environment into a fork of it.
     *
     * @param forkUid fork that is changed
     * @param sourceUid environment that the changes come from
     */
    public Mono<EnvironmentForkRef> pull(String forkUid, String sourceUid) {
        return exchange.call(PULL, forkUid)
                .body("source", Values.text("sourceUid", sourceUid))
                .as("environment", EnvironmentForkRef.class);
    }

    private record Merge(String source, boolean deleteSource) {}

    private record Listing(
            @Nullable List<EnvironmentFork> data, @Nullable PageMeta meta) {
        Page<EnvironmentFork> page() {
            return Page.of(data, meta);
        }
    }
}
