package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import reactor.core.publisher.Mono;

/** Public documentation of collections, which everybody with its address can read. */
public final class CollectionDocumentation {

    private static final Endpoint PUBLISH = Endpoint.put("/collections/{collectionId}/public-documentations");
    private static final Endpoint UNPUBLISH = Endpoint.delete("/collections/{collectionId}/public-documentations");

    private final Exchange exchange;

    CollectionDocumentation(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Publishes the documentation of a collection, or publishes it in another way. */
    public Mono<PublishedDocumentation> publish(String collectionUid, DocumentationSettings settings) {
        return exchange.call(PUBLISH, collectionUid).body(settings).as(PublishedDocumentation.class);
    }

    /** Takes the documentation of a collection from the public. */
    public Mono<Void> unpublish(String collectionUid) {
        return exchange.call(UNPUBLISH, collectionUid).send();
    }
}
