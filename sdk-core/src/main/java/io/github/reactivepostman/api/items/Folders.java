package io.github.reactivepostman.api.items;

import io.github.reactivepostman.api.comments.ItemComments;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Folders of collections, one by one. */
public final class Folders {

    private static final Endpoint GET = Endpoint.get("/collections/{collectionId}/folders/{folderId}");
    private static final Endpoint CREATE = Endpoint.post("/collections/{collectionId}/folders");
    private static final Endpoint UPDATE = Endpoint.put("/collections/{collectionId}/folders/{folderId}");
    private static final Endpoint DELETE = Endpoint.delete("/collections/{collectionId}/folders/{folderId}");
    private static final Endpoint TRANSFER = Endpoint.post("/collection-folders-transfers");

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Folders(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Reads one folder. */
    public Mono<Folder> get(String collectionId, String folderId) {
        return get(collectionId, folderId, ItemQuery.itself());
    }

    /** Reads as much of one folder as the query says. */
    public Mono<Folder> get(String collectionId, String folderId, ItemQuery query) {
        return query.applyTo(exchange.call(GET, collectionId, folderId)).as(Folder.class);
    }

    /** Makes a folder, at the top of the collection unless its content names a parent. */
    public Mono<Folder> create(String collectionId, FolderContent content) {
        return exchange.call(CREATE, collectionId).body(content).as(Folder.class);
    }

    /** Sets the given fields of a folder and leaves the others. */
    public Mono<Folder> update(String collectionId, String folderId, FolderContent content) {
        return exchange.call(UPDATE, collectionId, folderId).body(content).as(Folder.class);
    }

    /** Deletes one folder and everything in it. */
    public Mono<Void> delete(String collectionId, String folderId) {
        return exchange.call(DELETE, collectionId, folderId).send();
    }

    /** Copies or moves folders into a collection or a folder, and streams their uids there. */
    public Flux<String> transfer(ItemTransfer transfer) {
        return exchange.call(TRANSFER).body(transfer).asFlux("ids", String.class);
    }

    /** Returns the comments on folders. */
    public ItemComments comments() {
        return ItemComments.onFolders(exchange);
    }
}
