package io.github.reactivepostman.api.mocks;

import com.fasterxml.jackson.annotation.JsonProperty;
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

/** Mock servers, which answer calls with the saved examples of a collection. */
public final class Mocks {

    private static final Endpoint LIST = Endpoint.get("/mocks");
    private static final Endpoint CREATE = Endpoint.post("/mocks");
    private static final Endpoint GET = Endpoint.get("/mocks/{mockId}");
    private static final Endpoint UPDATE = Endpoint.put("/mocks/{mockId}");
    private static final Endpoint DELETE = Endpoint.delete("/mocks/{mockId}");
    private static final Endpoint CALLS = Endpoint.get("/mocks/{mockId}/call-logs");
    private static final Endpoint PUBLISH = Endpoint.post("/mocks/{mockId}/publish");
    private static final Endpoint UNPUBLISH = Endpoint.delete("/mocks/{mockId}/unpublish");

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Mocks(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Returns the calls on the server errors that mock servers can be made to answer. */
    public ServerResponses responses() {
        return new ServerResponses(exchange);
    }

    /** Streams the mock servers that the user made in any workspace, read with one call. */
    public Flux<MockServer> list() {
        return list(MockQuery.own());
    }

    /** Streams the selected mock servers, read with one call. */
    public Flux<MockServer> list(MockQuery query) {
        return query.applyTo(exchange.call(LIST)).asFlux("mocks", MockServer.class);
    }

    /** Reads a mock server. */
    public Mono<MockServer> get(String mockId) {
        return exchange.call(GET, mockId).as("mock", MockServer.class);
    }

    /** Makes a mock server in a workspace. */
    public Mono<MockServer> create(String workspaceId, MockCreate mock) {
        return exchange.call(CREATE)
                .query("workspace", Values.text("workspaceId", workspaceId))
                .body("mock", mock)
                .as("mock", MockServer.class);
    }

    /** Changes the given fields and leaves the others. */
    public Mono<MockServer> update(String mockId, MockUpdate change) {
        return exchange.call(UPDATE, mockId).body("mock", change).as("mock", MockServer.class);
    }

    /** Deletes a mock server. */
    public Mono<Void> delete(String mockId) {
        return exchange.call(DELETE, mockId).send();
    }

    /** Lets everybody call a mock server; fails when everybody can already. */
    public Mono<Void> publish(String mockId) {
        return exchange.call(PUBLISH, mockId).send();
    }

    /** Lets only calls with an API key reach a mock server; fails when that is so already. */
    public Mono<Void> unpublish(String mockId) {
        return exchange.call(UNPUBLISH, mockId).send();
    }

    /** Streams the calls that a mock server answered; the next page is fetched only when the subscriber asks for more. */
    public Flux<MockCall> calls(String mockId, MockCallQuery query) {
        return Pages.byCursor(cursor -> callsPage(mockId, query, cursor));
    }

    /** Reads one page of the calls that a mock server answered: the one at the cursor, or the first for null. */
    public Mono<Page<MockCall>> callsPage(String mockId, MockCallQuery query, @Nullable String cursor) {
        return query.applyTo(exchange.call(CALLS, mockId))
                .query("cursor", cursor)
                .as(Calls.class)
                .map(Calls::page);
    }

    private record Calls(
            @JsonProperty("call-logs") @Nullable List<MockCall> calls,
            @Nullable PageMeta meta) {
        Page<MockCall> page() {
            return Page.of(calls, meta);
        }
    }
}
