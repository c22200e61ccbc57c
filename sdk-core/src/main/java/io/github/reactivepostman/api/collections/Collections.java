package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.api.comments.CollectionComments;
import io.github.reactivepostman.api.items.Folders;
import io.github.reactivepostman.api.items.Requests;
import io.github.reactivepostman.api.items.SavedResponses;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Collections; wherever one is named, its id and its uid will do. */
public final class Collections {

    private static final Endpoint LIST = Endpoint.get("/collections").in("lists");
    private static final Endpoint GET = Endpoint.get("/collections/{collectionId}");
    private static final Endpoint CREATE = Endpoint.post("/collections");
    /** Repeated, it would give items without an id another one than the first time. */
    private static final Endpoint REPLACE =
            Endpoint.put("/collections/{collectionId}").notRepeatable();

    private static final Endpoint UPDATE =
            Endpoint.patch("/collections/{collectionId}").repeatable();
    private static final Endpoint DELETE = Endpoint.delete("/collections/{collectionId}");
    private static final Endpoint REPLACE_TASK = Endpoint.get("/collection-updates-tasks/{taskId}");

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Collections(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams every collection; the next page is fetched only when the subscriber asks for more. */
    public Flux<CollectionSummary> list() {
        return list(CollectionQuery.all());
    }

    /** Streams the selected collections; the next page is fetched only when the subscriber asks for more. */
    public Flux<CollectionSummary> list(CollectionQuery query) {
        return query.paged()
                ? Pages.byOffset(query.pageSize(), offset -> listPage(query, offset))
                : listPage(query, 0).flatMapIterable(Page::items);
    }

    /** Reads one page of the selected collections: the one whose first item is at the offset, from zero. */
    public Mono<Page<CollectionSummary>> listPage(CollectionQuery query, int offset) {
        return query.applyTo(exchange.call(LIST), Values.atLeast("offset", 0, offset))
                .as(Listing.class)
                .map(Listing::page);
    }

    /** Reads a whole collection. */
    public Mono<CollectionDocument> get(String collectionId) {
        return exchange.call(GET, collectionId).as("collection", CollectionDocument.class);
    }

    /** Makes a collection in a workspace. */
    public Mono<CollectionRef> create(String workspaceId, CollectionDocument collection) {
        return exchange.call(CREATE)
                .query("workspace", Values.text("workspaceId", workspaceId))
                .body("collection", collection)
                .as("collection", CollectionRef.class);
    }

    /** Replaces everything in a collection; items that come without their id are made anew and get another one. */
    public Mono<CollectionRef> replace(String collectionId, CollectionDocument collection) {
        return exchange.call(REPLACE, collectionId)
                .body("collection", collection)
                .as("collection", CollectionRef.class);
    }

    /** Starts to replace everything in a collection and does not wait for the end: {@link #replaceTask} tells it. */
    public Mono<CollectionTask> replaceAsync(String collectionId, CollectionDocument collection) {
        return exchange.call(REPLACE, collectionId)
                .header("Prefer", "respond-async")
                .body("collection", collection)
                .as("task", CollectionTask.class);
    }

    /** Reads how far a replacement is. */
    public Mono<CollectionTask> replaceTask(String taskId) {
        return exchange.call(REPLACE_TASK, taskId).as(CollectionTask.class);
    }

    /** Changes the given parts and leaves the others. */
    public Mono<CollectionRef> update(String collectionId, CollectionUpdate change) {
        return exchange.call(UPDATE, collectionId).body("collection", change).as("collection", CollectionRef.class);
    }

    /** Deletes a collection. */
    public Mono<Void> delete(String collectionId) {
        return exchange.call(DELETE, collectionId).send();
    }

    /** Returns the folders of collections. */
    public Folders folders() {
        return new Folders(exchange);
    }

    /** Returns the requests of collections. */
    public Requests requests() {
        return new Requests(exchange);
    }

    /** Returns the responses that are saved with requests. */
    public SavedResponses responses() {
        return new SavedResponses(exchange);
    }

    /** Returns the comments on whole collections. */
    public CollectionComments comments() {
        return new CollectionComments(exchange);
    }

    private record Listing(
            @Nullable List<CollectionSummary> collections,
            @Nullable PageMeta meta) {
        Page<CollectionSummary> page() {
            return Page.of(collections, meta);
        }
    }
}
