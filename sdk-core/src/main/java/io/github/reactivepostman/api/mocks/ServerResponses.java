package io.github.reactivepostman.api.mocks;

import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Server errors, status 500 to 599, that a mock server answers every call with while one of them is switched on. */
public final class ServerResponses {

    private static final Endpoint LIST = Endpoint.get("/mocks/{mockId}/server-responses");
    private static final Endpoint CREATE = Endpoint.post("/mocks/{mockId}/server-responses");
    private static final Endpoint GET = Endpoint.get("/mocks/{mockId}/server-responses/{serverResponseId}");
    private static final Endpoint UPDATE = Endpoint.put("/mocks/{mockId}/server-responses/{serverResponseId}");
    private static final Endpoint DELETE = Endpoint.delete("/mocks/{mockId}/server-responses/{serverResponseId}");

    private final Exchange exchange;

    ServerResponses(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams the server errors of a mock server, without headers and bodies, read with one call. */
    public Flux<ServerResponse> list(String mockId) {
        return exchange.call(LIST, mockId).retrieve().bodyToFlux(ServerResponse.class);
    }

    /** Reads a server error. */
    public Mono<ServerResponse> get(String mockId, String serverResponseId) {
        return exchange.call(GET, mockId, serverResponseId).as(ServerResponse.class);
    }

    /** Makes a server error; {@link MockUpdate#withServerResponseId} switches it on. */
    public Mono<ServerResponse> create(String mockId, ServerResponseCreate response) {
        return exchange.call(CREATE, mockId).body("serverResponse", response).as(ServerResponse.class);
    }

    /** Changes the given fields and leaves the others. */
    public Mono<ServerResponse> update(String mockId, String serverResponseId, ServerResponseUpdate change) {
        return exchange.call(UPDATE, mockId, serverResponseId)
                .body("serverResponse", change)
                .as(ServerResponse.class);
    }

    /** Deletes a server error and tells what it was. */
    public Mono<ServerResponse> delete(String mockId, String serverResponseId) {
        return exchange.call(DELETE, mockId, serverResponseId).as(ServerResponse.class);
    }
}
