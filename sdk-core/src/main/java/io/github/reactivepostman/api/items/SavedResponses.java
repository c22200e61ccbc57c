package io.github.reactivepostman.api.items;

import io.github.reactivepostman.api.comments.ItemComments;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Responses that are saved with the requests of collections, one by one. */
public final class SavedResponses {

    private static final Endpoint GET = Endpoint.get("/collections/{collectionId}/responses/{responseId}");
    private static final Endpoint CREATE = Endpoint.post("/collections/{collectionId}/responses");
    private static final Endpoint UPDATE = Endpoint.put("/collections/{collectionId}/responses/{responseId}");
    private static final Endpoint DELETE = Endpoint.delete("/collections/{collectionId}/responses/{responseId}");
    private static final Endpoint TRANSFER = Endpoint.post("/collection-responses-transfers");

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public SavedResponses(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Reads one response. */
    public Mono<SavedResponse> get(String collectionId, String responseId) {
        return get(collectionId, responseId, ItemQuery.itself());
    }

    /** Reads as much of one response as the query says. */
    public Mono<SavedResponse> get(String collectionId, String responseId, ItemQuery query) {
        return query.applyTo(exchange.call(GET, collectionId, responseId)).as(SavedResponse.class);
    }

    /** Saves a response with a request. */
    public Mono<SavedResponse> create(String collectionId, String requestId, ResponseContent content) {
        return exchange.call(CREATE, collectionId)
                .query("request", Values.text("requestId", requestId))
                .body(content)
                .as(SavedResponse.class);
    }

    /** Sets the given fields and leaves the others; the collection must be given by its id, not its uid. */
    public Mono<SavedResponse> update(String collectionId, String responseId, ResponseContent content) {
        return exchange.call(UPDATE, collectionId, responseId).body(content).as(SavedResponse.class);
    }

    /** Deletes one response. */
    public Mono<Void> delete(String collectionId, String responseId) {
        return exchange.call(DELETE, collectionId, responseId).send();
    }

    /** Copies or moves responses into a request, and streams their uids there. */
    public Flux<String> transfer(ItemTransfer transfer) {
        return exchange.call(TRANSFER).body(transfer).asFlux("ids", String.class);
    }

    /** Returns the comments on responses. */
    public ItemComments comments() {
        return ItemComments.onResponses(exchange);
    }
}
