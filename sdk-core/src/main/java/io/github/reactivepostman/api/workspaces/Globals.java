package io.github.reactivepostman.api.workspaces;

import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import reactor.core.publisher.Flux;

/** The global variables of a workspace. */
public final class Globals {

    private static final Endpoint LIST = Endpoint.get("/workspaces/{workspaceId}/global-variables");
    private static final Endpoint REPLACE = Endpoint.put("/workspaces/{workspaceId}/global-variables");

    private final Exchange exchange;

    Globals(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams the global variables, read with one call. */
    public Flux<GlobalVariable> list(String workspaceId) {
        return exchange.call(LIST, workspaceId).asFlux("values", GlobalVariable.class);
    }

    /** Replaces all global variables and streams the new ones; those that the list lacks are gone. */
    public Flux<GlobalVariable> replace(String workspaceId, List<GlobalVariable> variables) {
        return exchange.call(REPLACE, workspaceId)
                .body("values", Values.present("variables", variables))
                .asFlux("values", GlobalVariable.class);
    }
}
