package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.api.Job;
import io.github.reactivepostman.api.Jobs;
import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Forks of collections, and what goes back and forth between a fork and its parent. */
public final class CollectionForks {

    private static final Endpoint CREATE = Endpoint.post("/collections/fork/{collectionId}");
    private static final Endpoint LIST = Endpoint.get("/collections/{collectionId}/forks");
    private static final Endpoint MINE = Endpoint.get("/collections/collection-forks");
    private static final Endpoint MERGE = Endpoint.post("/collections/merge");
    /** Repeated, it would start a second job. */
    private static final Endpoint MERGE_ASYNC =
            Endpoint.put("/collection-merges").notRepeatable();

    private static final Endpoint MERGE_TASK = Endpoint.get("/collection-merges-tasks/{taskId}");
    private static final Endpoint PULL =
            Endpoint.put("/collections/{collectionId}/pulls").notRepeatable();

    private final Exchange exchange;

    CollectionForks(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Forks a collection into a workspace under a label. */
    public Mono<ForkedCollection> create(String collectionId, String workspaceId, String label) {
        return exchange.call(CREATE, collectionId)
                .query("workspace", Values.text("workspaceId", workspaceId))
                .body("label", Values.text("label", label))
                .as("collection", ForkedCollection.class);
    }

    /**
     * Streams the forks of a collection; the next page is fetched only when the subscriber asks for more.
     *
     * <p>Of a collection that nobody has forked, the service answers 400 and not an empty list.
     */
    public Flux<ForkSummary> list(String collectionId) {
        return list(collectionId, ForkQuery.all());
    }

    /** Streams the forks of a collection; the next page is fetched only when the subscriber asks for more. */
    public Flux<ForkSummary> list(String collectionId, ForkQuery query) {
        return Pages.byCursor(cursor -> listPage(collectionId, query, cursor));
    }

    /** Reads one page of the forks of a collection: the one at the cursor, or the first one for null. */
    public Mono<Page<ForkSummary>> listPage(String collectionId, ForkQuery query, @Nullable String cursor) {
        return query.applyTo(exchange.call(LIST, collectionId), cursor)
                .as(Listing.class)
                .map(Listing::page);
    }

    /** Streams the user's own forks; the next page is fetched only when the subscriber asks for more. */
    public Flux<ForkSummary> mine() {
        return mine(ForkQuery.all());
    }

    /** Streams the user's own forks; the next page is fetched only when the subscriber asks for more. */
    public Flux<ForkSummary> mine(ForkQuery query) {
        return Pages.byCursor(cursor -> minePage(query, cursor).map(UserForks::page));
    }

    /** Reads one page of the user's own forks: the one at the cursor, or the first one for null. */
    public Mono<UserForks> minePage(ForkQuery query, @Nullable String cursor) {
        return query.applyTo(exchange.call(MINE), cursor).as(UserListing.class).map(UserListing::page);
    }

    /**
     * Merges a fork into its parent, and answers when that is done.
     *
     * @throws IllegalArgumentException when the strategy is {@link MergeStrategy#KEEP_SOURCE}, which this call has not
     * @deprecated by Postman; {@link #mergeAsync} does the same in the background
     */
    @Deprecated(since = "0.1")
    public Mono<CollectionRef> merge(CollectionMerge merge) {
        if (merge.strategy().equals(MergeStrategy.KEEP_SOURCE)) {
            throw new IllegalArgumentException("'strategy' must be UPDATE_SOURCE or DELETE_SOURCE here: use mergeAsync"
                    + " to leave the source as it is");
        }
        return exchange.call(MERGE).body(merge).as("collection", CollectionRef.class);
    }

    /** Starts a merge or a pull and does not wait for the end: {@link #mergeTask} tells it. */
    public Mono<MergeTask> mergeAsync(CollectionMerge merge) {
        return exchange.call(MERGE_ASYNC).body(merge).as("task", MergeTask.class);
    }

    /** Reads how far a merge or a pull is; the service forgets it a day after its end. */
    public Mono<MergeTask> mergeTask(String taskId) {
        return exchange.call(MERGE_TASK, taskId).as(MergeTask.class);
    }

    /** Returns a merge or a pull as a job, for {@link Jobs} to wait for or to follow. */
    public Job<MergeTask> mergeJob(String taskId) {
        return Job.of(taskId, MERGE_TASK.info(), mergeTask(taskId), MergeTask::state);
    }

    /** Pulls the parent's changes into a fork, and answers when that is done. */
    public Mono<CollectionPull> pull(String forkId) {
        return exchange.call(PULL, forkId).as("collection", CollectionPull.class);
    }

    private record Listing(
            @Nullable List<ForkSummary> data, @Nullable PageMeta meta) {
        Page<ForkSummary> page() {
            return Page.of(data, meta);
        }
    }

    private record UserListing(
            @Nullable List<ForkSummary> data, @Nullable UserMeta meta) {
        UserForks page() {
            return meta == null
                    ? new UserForks(Page.of(data, null), null)
                    : new UserForks(
                            new Page<>(Values.list(data), meta.nextCursor(), meta.total()), meta.inaccessibleFork());
        }
    }

    private record UserMeta(
            @Nullable String nextCursor,
            @Nullable Integer total,
            @Nullable Integer inaccessibleFork) {}
}
