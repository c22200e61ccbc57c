package io.github.reactivepostman.snippets;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.api.collections.CollectionDocument;
import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.ratelimit.BucketPolicy;
import io.github.reactivepostman.ratelimit.MonthPolicy;
import io.github.reactivepostman.ratelimit.Priority;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimitState;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import tools.jackson.databind.JsonNode;

/** The limits: watched, and set. */
public final class Limits {

    private final PostmanClient client;

    public Limits(PostmanClient client) {
        this.client = client;
    }

    /** Streams a line for every state of the account. */
    public Flux<String> lines() {
        // tag::states[]
        Flux<String> lines = client.rateLimits()
                .states(RateLimitState.ACCOUNT)
                .map(state -> state.remaining() + " of " + state.limit() + " left, next window in " + state.resetsIn());
        // end::states[]
        return lines;
    }

    /** Returns what is left now. */
    public int left() {
        // tag::current[]
        RateLimitState now = client.rateLimits().current();
        RateLimitState lists = client.rateLimits().current("lists");
        int left = Math.min(now.remaining(), lists.remaining());
        // end::current[]
        return left;
    }

    /** Reads every collection, behind whoever waits for an answer. */
    public Flux<CollectionDocument> batch() {
        // tag::priority[]
        Flux<CollectionDocument> inventory = client.collections()
                .list()
                .flatMap(summary -> client.collections().get(summary.id()))
                .contextWrite(Context.of(Priority.CONTEXT_KEY, Priority.BATCH));
        // end::priority[]
        return inventory;
    }

    /** Reads a collection within two seconds of waiting, or else something older. */
    public Mono<JsonNode> inTime(String id, Mono<JsonNode> cached) {
        // tag::deadline[]
        Mono<JsonNode> collection = client.get()
                .uri("/collections/{id}", id)
                .maxWait(Duration.ofSeconds(2))
                .as(JsonNode.class)
                .onErrorResume(PermitDeniedException.class, denied -> cached);
        // end::deadline[]
        return collection;
    }

    /** Returns settings with deadlines and a bounded queue for all calls. */
    public static RateLimitSettings bounded() {
        // tag::settings[]
        RateLimitSettings settings = RateLimitSettings.documented()
                .withMaxWait(Duration.ofSeconds(30))
                .withMaxQueue(1_000)
                .withMonth(MonthPolicy.defaults().withStopBatchAt(0.8));
        // end::settings[]
        return settings;
    }

    /** Returns settings of an account with another limit and one family. */
    public static RateLimitSettings own() {
        // tag::families[]
        RateLimitSettings settings = RateLimitSettings.documented()
                .withAccount(600, Duration.ofMinutes(1))
                .withFamilies(List.of(BucketPolicy.family(
                        "lists", 10, Duration.ofSeconds(10), "GET /collections", "GET /workspaces/{id}")));
        // end::families[]
        return settings;
    }
}
