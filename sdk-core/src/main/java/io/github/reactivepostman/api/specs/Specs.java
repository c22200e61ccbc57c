package io.github.reactivepostman.api.specs;

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

/** API specifications in the Spec Hub. */
public final class Specs {

    private static final Endpoint LIST = Endpoint.get("/specs");
    private static final Endpoint GET = Endpoint.get("/specs/{specId}");
    private static final Endpoint CREATE = Endpoint.post("/specs");
    private static final Endpoint UPDATE = Endpoint.patch("/specs/{specId}").repeatable();
    private static final Endpoint DELETE = Endpoint.delete("/specs/{specId}");
    private static final Endpoint DEFINITION = Endpoint.get("/specs/{specId}/definitions");

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Specs(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Returns the files of specifications. */
    public SpecFiles files() {
        return new SpecFiles(exchange);
    }

    /** Returns the tagged versions of specifications. */
    public SpecVersions versions() {
        return new SpecVersions(exchange);
    }

    /** Returns what is generated from specifications and to specifications. */
    public SpecGenerations generations() {
        return new SpecGenerations(exchange);
    }

    /** Streams the specifications of a workspace, in pages of the service's own size. */
    public Flux<Spec> list(String workspaceId) {
        return Pages.byCursor(cursor -> page(workspaceId, null, cursor));
    }

    /** Streams the specifications of a workspace; the next page is fetched only when the subscriber asks for more. */
    public Flux<Spec> list(String workspaceId, int pageSize) {
        return Pages.byCursor(cursor -> listPage(workspaceId, pageSize, cursor));
    }

    /** Reads one page of the specifications of a workspace: the one at the cursor, or the first for null. */
    public Mono<Page<Spec>> listPage(String workspaceId, int pageSize, @Nullable String cursor) {
        return page(workspaceId, Values.atLeast("pageSize", 1, pageSize), cursor);
    }

    /** Reads what a specification is, without its files. */
    public Mono<Spec> get(String specId) {
        return exchange.call(GET, specId).as(Spec.class);
    }

    /** Makes a specification in a workspace. */
    public Mono<Spec> create(String workspaceId, SpecCreate spec) {
        return exchange.call(CREATE)
                .query("workspaceId", Values.text("workspaceId", workspaceId))
                .body(spec)
                .as(Spec.class);
    }

    /** Changes properties of a specification. */
    public Mono<Spec> updateProperties(String specId, SpecUpdate change) {
        return exchange.call(UPDATE, specId).body(change).as(Spec.class);
    }

    /** Deletes a specification and its files. */
    public Mono<Void> delete(String specId) {
        return exchange.call(DELETE, specId).send();
    }

    /** Reads the whole text of an OpenAPI or AsyncAPI specification, which is JSON or YAML as its files are. */
    public Mono<SpecDefinition> definition(String specId) {
        return exchange.call(DEFINITION, specId)
                .header("Accept", "application/json, application/yaml")
                .retrieve()
                .toEntity(String.class)
                .map(SpecDefinition::of);
    }

    private Mono<Page<Spec>> page(String workspaceId, @Nullable Integer limit, @Nullable String cursor) {
        return exchange.call(LIST)
                .query("workspaceId", Values.text("workspaceId", workspaceId))
                .query("limit", limit)
                .query("cursor", cursor)
                .as(Listing.class)
                .map(Listing::page);
    }

    private record Listing(
            @Nullable List<Spec> specs, @Nullable PageMeta meta) {
        Page<Spec> page() {
            return Page.of(specs, meta);
        }
    }
}
