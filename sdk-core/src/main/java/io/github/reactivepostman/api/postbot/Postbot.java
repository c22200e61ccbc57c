package io.github.reactivepostman.api.postbot;

import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import reactor.core.publisher.Mono;

/** Postbot, which generates code. */
public final class Postbot {

    private static final Endpoint GENERATE_TOOL =
            Endpoint.post("/postbot/generations/tool").in("postbot");

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Postbot(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * Generates the code with which an agent makes a public request, and returns it.
     *
     * <p>Postman has marked this operation as deprecated, and permits 300 calls of it in 3 hours.
     */
    public Mono<String> generateTool(ToolRequest tool) {
        return exchange.call(GENERATE_TOOL)
                .body(Values.present("tool", tool))
                .as("data", Generated.class)
                .map(Generated::text);
    }

    private record Generated(String text) {}
}
