package io.github.reactivepostman.api.environments;

import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Environments: named sets of variables. */
public final class Environments {

    private static final Endpoint LIST = Endpoint.get("/environments");
    private static final Endpoint GET = Endpoint.get("/environments/{environmentId}");
    private static final Endpoint CREATE = Endpoint.post("/environments");
    private static final Endpoint REPLACE = Endpoint.put("/environments/{environmentId}");
    private static final Endpoint PATCH = Endpoint.patch("/environments/{environmentId}");
    private static final Endpoint DELETE = Endpoint.delete("/environments/{environmentId}");

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Environments(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Returns the calls on forks of environments. */
    public EnvironmentForks forks() {
        return new EnvironmentForks(exchange);
    }

    /** Streams every environment that the user can see, read with one call. */
    public Flux<EnvironmentSummary> list() {
        return exchange.call(LIST).asFlux("environments", EnvironmentSummary.class);
    }

    /** Streams the environments of a workspace, read with one call; a workspace that does not exist has none. */
    public Flux<EnvironmentSummary> list(String workspaceId) {
        return exchange.call(LIST)
                .query("workspace", Values.text("workspaceId", workspaceId))
                .asFlux("environments", EnvironmentSummary.class);
    }

    /** Reads an environment and its variables. */
    public Mono<Environment> get(String environmentId) {
        return exchange.call(GET, environmentId).as("environment", Environment.class);
    }

    /** Makes an environment in a workspace. */
    public Mono<EnvironmentRef> create(String workspaceId, EnvironmentContent content) {
        return exchange.call(CREATE)
                .query("workspace", Values.text("workspaceId", workspaceId))
                .body("environment", content)
                .as("environment", EnvironmentRef.class);
    }

    /** Replaces everything in an environment; variables that the content lacks are gone. */
    public Mono<EnvironmentRef> replace(String environmentId, EnvironmentContent content) {
        return exchange.call(REPLACE, environmentId)
                .body("environment", content)
                .as("environment", EnvironmentRef.class);
    }

    /** Changes single properties and leaves the others; only values that are shared with the team can be changed. */
    public Mono<Environment> patch(String environmentId, EnvironmentPatch patch) {
        return exchange.call(PATCH, environmentId).body(patch.operations()).as("environment", Environment.class);
    }

    /** Deletes an environment. */
    public Mono<Void> delete(String environmentId) {
        return exchange.call(DELETE, environmentId).send();
    }
}
