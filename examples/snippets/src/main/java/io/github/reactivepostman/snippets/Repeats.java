package io.github.reactivepostman.snippets;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.http.PostmanRequest;
import io.github.reactivepostman.retry.RetryPolicies;
import io.github.reactivepostman.retry.RetrySettings;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What is sent again, what stands in between, and how Resilience4j sees it. */
public final class Repeats {

    private Repeats() {}

    /** Returns settings with more patience. */
    public static RetrySettings patient() {
        // tag::retry[]
        RetrySettings patient =
                RetrySettings.defaults().withAttempts(5).withBackoff(Duration.ofMillis(500), Duration.ofSeconds(30));
        // end::retry[]
        return patient;
    }

    /** Makes a call that may be repeated although it is a POST. */
    public static Mono<JsonNode> repeatable(PostmanClient client, String workspaceId) {
        // tag::repeatable[]
        Mono<JsonNode> made = client.post()
                .uri("/environments")
                .query("workspace", workspaceId)
                .body("environment", Map.of("name", "Scratch"))
                .repeatable(true)
                .as(JsonNode.class);
        // end::repeatable[]
        return made;
    }

    /** Makes a client that adds a header to every request and tells how long each took. */
    public static PostmanClient filtered(PostmanClient.Builder builder, AtomicLong slowestMillis) {
        // tag::filter[]
        PostmanClient client = builder.filter((request, next) -> {
                    PostmanRequest marked = request.withHeader("X-Request-Source", "nightly-inventory");
                    return next.exchange(marked)
                            .elapsed()
                            .doOnNext(timed -> slowestMillis.accumulateAndGet(timed.getT1(), Math::max))
                            .map(timed -> timed.getT2());
                })
                .build();
        // end::filter[]
        return client;
    }

    /** Makes a client that tells of whole calls, and which error was the last. */
    public static PostmanClient callFiltered(PostmanClient.Builder builder, AtomicReference<String> lastError) {
        // tag::call-filter[]
        PostmanClient client = builder.callFilter((request, next) -> next.exchange(request)
                        .name("postman")
                        .tag("operation", request.method() + " " + request.target())
                        .doOnError(error -> lastError.set(error.getClass().getSimpleName())))
                .build();
        // end::call-filter[]
        return client;
    }

    /** Makes a client whose limiter and retries are found in registries. */
    public static PostmanClient observed(
            PostmanClient.Builder builder, RateLimiterRegistry limiters, RetryRegistry retries, AtomicLong repeats) {
        // tag::registries[]
        PostmanClient client =
                builder.rateLimiterRegistry(limiters).retryRegistry(retries).build();

        retries.retry(RetryPolicies.TRANSIENT).getEventPublisher().onRetry(event -> repeats.incrementAndGet());
        int left = limiters.rateLimiter("postman-account").getMetrics().getAvailablePermissions();
        // end::registries[]
        return left < 0 ? client.mutate().build() : client;
    }
}
