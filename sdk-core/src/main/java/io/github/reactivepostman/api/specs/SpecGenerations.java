package io.github.reactivepostman.api.specs;

import io.github.reactivepostman.api.Job;
import io.github.reactivepostman.api.Jobs;
import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.api.Polling;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Collections from specifications, specifications from collections, and how both are kept in step.
 *
 * <p>What generates or synchronises only starts a task. {@code generateCollection(..).flatMap(generations::await)} is one
 * publisher that starts it and waits for it.
 */
public final class SpecGenerations {

    private static final Endpoint COLLECTIONS = Endpoint.get("/specs/{specId}/generations/{elementType}");
    private static final Endpoint GENERATE_COLLECTION = Endpoint.post("/specs/{specId}/generations/{elementType}");
    private static final Endpoint SPECS = Endpoint.get("/collections/{collectionUid}/generations/{elementType}");
    private static final Endpoint GENERATE_SPEC =
            Endpoint.post("/collections/{collectionUid}/generations/{elementType}");
    private static final Endpoint SYNC_COLLECTION =
            Endpoint.put("/collections/{collectionUid}/synchronizations").notRepeatable();
    private static final Endpoint SYNC_SPEC =
            Endpoint.put("/specs/{specId}/synchronizations").notRepeatable();
    private static final Endpoint SYNC_OPTIONS = Endpoint.patch(
                    "/specs/{specId}/collections/{collectionId}/sync-options")
            .repeatable();
    private static final Endpoint TASK = Endpoint.get("/{elementType}/{elementId}/tasks/{taskId}");

    private final Exchange exchange;

    SpecGenerations(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams the collections generated from a specification, in pages of the service's own size. */
    public Flux<Generated> collections(String specId) {
        return Pages.byCursor(cursor -> page(specId, null, cursor));
    }

    /** Streams the collections generated from a specification; each page is fetched when it is asked for. */
    public Flux<Generated> collections(String specId, int pageSize) {
        return Pages.byCursor(cursor -> collectionsPage(specId, pageSize, cursor));
    }

    /** Reads one page of the collections generated from a specification: the one at the cursor, or the first for null. */
    public Mono<Page<Generated>> collectionsPage(String specId, int pageSize, @Nullable String cursor) {
        return page(specId, Values.atLeast("pageSize", 1, pageSize), cursor);
    }

    /** Streams the specifications generated from a collection, from one call. */
    public Flux<Generated> specs(String collectionUid) {
        return specsPage(collectionUid).flatMapIterable(Page::items);
    }

    /**
     * Reads the specifications generated from a collection. The service may tell a cursor, but documents no way to send
     * one.
     */
    public Mono<Page<Generated>> specsPage(String collectionUid) {
        return exchange.call(SPECS, collectionUid, "spec").as(Listing.class).map(Listing::page);
    }

    /** Starts to generate a collection; refused while the specification already generates one. */
    public Mono<SpecTask> generateCollection(String specId, CollectionGeneration collection) {
        return started(
                exchange.call(GENERATE_COLLECTION, specId, "collection").body(collection), TaskElement.SPECS, specId);
    }

    /** Starts to generate an OpenAPI specification; refused while the collection already generates one. */
    public Mono<SpecTask> generateSpec(String collectionUid, SpecGeneration spec) {
        return started(
                exchange.call(GENERATE_SPEC, collectionUid, "spec").body(spec), TaskElement.COLLECTIONS, collectionUid);
    }

    /** Starts to bring a collection up to date with the specification that it was generated from. */
    public Mono<SpecTask> syncCollection(String collectionUid, String specId) {
        RequestSpec call = exchange.call(SYNC_COLLECTION, collectionUid).query("specId", Values.text("specId", specId));
        return started(call, TaskElement.COLLECTIONS, collectionUid);
    }

    /** Starts to bring a specification up to date with a collection that was generated from it. */
    public Mono<SpecTask> syncSpec(String specId, String collectionUid) {
        RequestSpec call =
                exchange.call(SYNC_SPEC, specId).query("collectionUid", Values.text("collectionUid", collectionUid));
        return started(call, TaskElement.SPECS, specId);
    }

    /** Changes how a specification and a collection generated from it are brought together. */
    public Mono<SyncOptions> updateSyncOptions(String specId, String collectionId, SyncOptions options) {
        return exchange.call(SYNC_OPTIONS, specId, collectionId)
                .body("syncOptions", options)
                .as("syncOptions", SyncOptions.class);
    }

    /** Reads how far a task is. */
    public Mono<SpecTaskStatus> task(SpecTask task) {
        return exchange.call(TASK, task.element(), task.elementId(), task.id()).as(SpecTaskStatus.class);
    }

    /** Waits for a task with the default intervals and deadline: see {@link #await(SpecTask, Polling)}. */
    public Mono<SpecTaskStatus> await(SpecTask task) {
        return await(task, Polling.defaults());
    }

    /**
     * Waits until a task is completed and returns its last status, which tells what it made.
     *
     * <p>Ends with a {@code JobFailedException} when the task failed, and with a {@code JobTimeoutException} at the
     * deadline. Cancelling ends the wait, not the task.
     */
    public Mono<SpecTaskStatus> await(SpecTask task, Polling polling) {
        return Jobs.poll(job(task), polling);
    }

    /** Streams each status of a task until it is completed; ends like {@link #await(SpecTask, Polling)}. */
    public Flux<SpecTaskStatus> progress(SpecTask task, Polling polling) {
        return Jobs.progress(job(task), polling);
    }

    private Job<SpecTaskStatus> job(SpecTask task) {
        return Job.of(task.id(), TASK.info(), task(task), SpecTaskStatus::state);
    }

    private static Mono<SpecTask> started(RequestSpec call, TaskElement element, String elementId) {
        return call.as(SpecTask.Started.class).map(started -> started.at(element, elementId));
    }

    private Mono<Page<Generated>> page(String specId, @Nullable Integer limit, @Nullable String cursor) {
        return exchange.call(COLLECTIONS, specId, "collection")
                .query("limit", limit)
                .query("cursor", cursor)
                .as(Listing.class)
                .map(Listing::page);
    }

    /** Of both directions: the service fills one of the lists. */
    private record Listing(
            @Nullable List<Generated> collections,
            @Nullable List<Generated> specs,
            @Nullable PageMeta meta) {
        Page<Generated> page() {
            return Page.of(collections == null ? specs : collections, meta);
        }
    }
}
