package io.github.reactivepostman.api.webhooks;

import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import reactor.core.publisher.Mono;

/** Webhooks, which run a collection with what is sent to them. */
public final class Webhooks {

    private static final Endpoint CREATE = Endpoint.post("/webhooks");

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Webhooks(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Makes a webhook in a workspace, and with it a monitor of the same name. */
    public Mono<Webhook> create(String workspaceId, WebhookCreate webhook) {
        return exchange.call(CREATE)
                .query("workspace", Values.text("workspaceId", workspaceId))
                .body("webhook", Values.present("webhook", webhook))
                .as("webhook", Webhook.class);
    }
}
