package io.github.reactivepostman.api.items;

import io.github.reactivepostman.api.comments.ItemComments;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Requests of collections, one by one. */
public final class Requests {

    private static final Endpoint GET = Endpoint.get("/collections/{collectionId}/requests/{requestId}");
    private static final Endpoint CREATE = Endpoint.post("/collections/{collectionId}/requests");
    private static final Endpoint UPDATE = Endpoint.put("/collections/{collectionId}/requests/{requestId}");
    private static final Endpoint DELETE = Endpoint.delete("/collections/{collectionId}/requests/{requestId}");
    private static final Endpoint TRANSFER = Endpoint.post("/collection-requests-transfers");

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Requests(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Reads one request. */
    public Mono<SavedRequest> get(String collectionId, String requestId) {
        return get(collectionId, requestId, ItemQuery.itself());
    }

    /** Reads as much of one request as the query says. */
    public Mono<SavedRequest> get(String collectionId, String requestId, ItemQuery query) {
        return query.applyTo(exchange.call(GET, collectionId, requestId)).as(SavedRequest.class);
    }

    /** Makes a request at the top of a collection. */
    public Mono<SavedRequest> create(String collectionId, RequestContent content) {
        return exchange.call(CREATE, collectionId).body(content).as(SavedRequest.class);
    }

    /** Makes a request in a folder. */
    public Mono<SavedRequest> create(String collectionId, String folderId, RequestContent content) {
        return exchange.call(CREATE, collectionId)
                .query("folderId", Values.text("folderId", folderId))
                .body(content)
                .as(SavedRequest.class);
    }

    /** Sets fields of a request, but not its folder; the collection must be given by its id, not its uid. */
    public Mono<SavedRequest> update(String collectionId, String requestId, RequestContent content) {
        return exchange.call(UPDATE, collectionId, requestId).body(content).as(SavedRequest.class);
    }

    /** Deletes one request. */
    public Mono<Void> delete(String collectionId, String requestId) {
        return exchange.call(DELETE, collectionId, requestId).send();
    }

    /** Copies or moves requests into a collection or a folder, and streams their uids there. */
    public Flux<String> transfer(ItemTransfer transfer) {
        return exchange.call(TRANSFER).body(transfer).asFlux("ids", String.class);
    }

    /** Returns the comments on requests. */
    public ItemComments comments() {
        return ItemComments.onRequests(exchange);
    }
}
