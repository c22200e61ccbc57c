package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.api.Job;
import io.github.reactivepostman.api.Jobs;
import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.api.comments.CollectionComments;
import io.github.reactivepostman.api.items.Folders;
import io.github.reactivepostman.api.items.Requests;
import io.github.reactivepostman.api.items.SavedResponses;
import io.github.reactivepostman.http.Body;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Collections; wherever one is named, its id and its uid will do. */
public final class Collections {

    private static final Endpoint LIST = Endpoint.get("/collections").in("lists");
    private static final Endpoint GET = Endpoint.get("/collections/{collectionId}");
    private static final Endpoint GET_SHARED =
            Endpoint.get("/collections/{collectionId}").withoutKey();
    private static final Endpoint CREATE = Endpoint.post("/collections");
    /** Repeated, it would give items without an id another one than the first time. */
    private static final Endpoint REPLACE =
            Endpoint.put("/collections/{collectionId}").notRepeatable();

    private static final Endpoint UPDATE =
            Endpoint.patch("/collections/{collectionId}").repeatable();
    private static final Endpoint DELETE = Endpoint.delete("/collections/{collectionId}");
    private static final Endpoint REPLACE_TASK = Endpoint.get("/collection-updates-tasks/{taskId}");
    private static final Endpoint DUPLICATE = Endpoint.post("/collections/{collectionId}/duplicates");
    private static final Endpoint DUPLICATE_TASK = Endpoint.get("/collection-duplicate-tasks/{taskId}");
    private static final Endpoint SOURCE_STATUS = Endpoint.get("/collections/{collectionId}/source-status");
    private static final Endpoint TO_OPEN_API = Endpoint.get("/collections/{collectionId}/transformations");
    private static final Endpoint IMPORT = Endpoint.post("/import/openapi").in("import");

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Collections(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Returns the calls on forks. */
    public CollectionForks forks() {
        return new CollectionForks(exchange);
    }

    /** Returns the calls on who may see and change a collection. */
    public CollectionRoles roles() {
        return new CollectionRoles(exchange);
    }

    /** Returns the calls on public documentation. */
    public CollectionDocumentation documentation() {
        return new CollectionDocumentation(exchange);
    }

    /** Returns the calls on keys that open one collection each. */
    public CollectionAccessKeys accessKeys() {
        return new CollectionAccessKeys(exchange);
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

    /** Reads a collection without its content, of which only the ids at the top are told. */
    public Mono<CollectionOutline> outline(String collectionId) {
        return exchange.call(GET, collectionId)
                .query("model", "minimal")
                .as("collection", JsonNode.class)
                .map(CollectionOutline::of);
    }

    /**
     * Reads a whole collection with an access key of its own, and without the client's API key.
     *
     * @param accessKey key that its owner gave out, such as {@code PMAT-...}; no message shows it
     */
    public Mono<CollectionDocument> getShared(String collectionId, String accessKey) {
        return exchange.call(GET_SHARED, collectionId)
                .secretQuery("access_key", Values.text("accessKey", accessKey))
                .as("collection", CollectionDocument.class);
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

    /** Returns a replacement as a job, for {@link Jobs} to wait for or to follow. */
    public Job<CollectionTask> replaceJob(String taskId) {
        return Job.of(taskId, REPLACE_TASK.info(), replaceTask(taskId), CollectionTask::state);
    }

    /** Changes the given parts and leaves the others. */
    public Mono<CollectionRef> update(String collectionId, CollectionUpdate change) {
        return exchange.call(UPDATE, collectionId).body("collection", change).as("collection", CollectionRef.class);
    }

    /** Deletes a collection. */
    public Mono<Void> delete(String collectionId) {
        return exchange.call(DELETE, collectionId).send();
    }

    /** Starts to copy a collection into a workspace and does not wait for the end: {@link #duplicateTask} tells it. */
    public Mono<DuplicateTask> duplicate(String collectionUid, String workspaceId) {
        return duplicate(collectionUid, new Duplication(Values.text("workspaceId", workspaceId), null));
    }

    /** Starts to copy a collection into a workspace, with a text added to the name of the copy. */
    public Mono<DuplicateTask> duplicate(String collectionUid, String workspaceId, String suffix) {
        return duplicate(
                collectionUid, new Duplication(Values.text("workspaceId", workspaceId), Values.text("suffix", suffix)));
    }

    private Mono<DuplicateTask> duplicate(String collectionUid, Duplication target) {
        return exchange.call(DUPLICATE, collectionUid).body(target).as("task", DuplicateTask.class);
    }

    /** Reads how far a duplication is. */
    public Mono<DuplicateTask> duplicateTask(String taskId) {
        return exchange.call(DUPLICATE_TASK, taskId).as("task", DuplicateTask.class);
    }

    /** Returns a duplication as a job, for {@link Jobs} to wait for or to follow. */
    public Job<DuplicateTask> duplicateJob(String taskId) {
        return Job.of(taskId, DUPLICATE_TASK.info(), duplicateTask(taskId), DuplicateTask::state);
    }

    /** Tells whether the parent of a fork has changes that the fork has not. */
    public Mono<SourceStatus> sourceStatus(String forkId) {
        return exchange.call(SOURCE_STATUS, forkId)
                .as("collection", JsonNode.class)
                .map(SourceStatus::of);
    }

    /** Reads a collection as the text of an OpenAPI definition. */
    public Mono<String> toOpenApi(String collectionId, OpenApiFormat format) {
        return exchange.call(TO_OPEN_API, collectionId).query("format", format).as("output", String.class);
    }

    /** Makes collections of an OpenAPI definition, and streams them. */
    public Flux<CollectionRef> importOpenApi(String workspaceId, OpenApiImport definition) {
        return imported(workspaceId, definition);
    }

    /**
     * Makes collections of an OpenAPI definition in a file, and streams them.
     *
     * @param fileName name of the file
     * @param zip content of a ZIP file that holds the definition; not copied
     */
    public Flux<CollectionRef> importOpenApi(String workspaceId, String fileName, byte[] zip) {
        return imported(
                workspaceId,
                Body.multipart()
                        .field("type", "file")
                        .file(
                                "input",
                                Values.text("fileName", fileName),
                                "application/zip",
                                Values.present("zip", zip)));
    }

    private Flux<CollectionRef> imported(String workspaceId, Object body) {
        return exchange.call(IMPORT)
                .query("workspace", Values.text("workspaceId", workspaceId))
                .body(body)
                .asFlux("collections", CollectionRef.class);
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
