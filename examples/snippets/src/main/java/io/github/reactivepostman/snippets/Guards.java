package io.github.reactivepostman.snippets;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.api.users.AuthenticatedUser;
import io.github.reactivepostman.error.PostmanResponseException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.reactor.ratelimiter.operator.RateLimiterOperator;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** A program's own Resilience4j policies around the client, and the client's limiter around a program's own calls. */
public final class Guards {

    private Guards() {}

    /** Makes a client with a policy of each kind. */
    public static PostmanClient guarded(PostmanClient.Builder builder) {
        // tag::policies[]
        CircuitBreakerConfig ownErrorsDoNotCount = CircuitBreakerConfig.custom()
                .ignoreException(error -> error instanceof PostmanResponseException answer && answer.status() < 500)
                .build();
        BulkheadConfig twenty = BulkheadConfig.custom().maxConcurrentCalls(20).build();
        RetryConfig twice = RetryConfig.custom()
                .maxAttempts(2)
                .ignoreExceptions(CallNotPermittedException.class)
                .build();

        PostmanClient client = builder.retry(Retry.of("postman", twice))
                .circuitBreaker(CircuitBreaker.of("postman", ownErrorsDoNotCount))
                .timeLimiter(TimeLimiter.of(Duration.ofSeconds(20)))
                .bulkhead(Bulkhead.of("postman", twenty))
                .build();
        // end::policies[]
        return client;
    }

    /** Takes something older while the circuit is open. */
    public static Mono<AuthenticatedUser> withFallback(PostmanClient client, Mono<AuthenticatedUser> cached) {
        // tag::open[]
        Mono<AuthenticatedUser> me = client.users().me().onErrorResume(CallNotPermittedException.class, open -> cached);
        // end::open[]
        return me;
    }

    /** Makes two clients of different keys whose limiters are in one registry. */
    public static Mono<Void> named(RateLimiterRegistry registry, String teamKey, String ciKey) {
        // tag::names[]
        PostmanClient team = PostmanClient.builder()
                .apiKey(teamKey)
                .rateLimiterRegistry(registry)
                .rateLimiterName("postman-team")
                .build();
        PostmanClient ci = PostmanClient.builder()
                .apiKey(ciKey)
                .rateLimiterRegistry(registry)
                .rateLimiterName("postman-ci")
                .build();
        // end::names[]
        return team.closeLater().then(ci.closeLater());
    }

    /** Keeps a call that bypasses the client within the client's limit. */
    public static <T> Mono<T> bypassing(PostmanClient client, Mono<T> call) {
        // tag::bypassing[]
        RateLimiter limiter = client.rateLimits().rateLimiter();
        limiter.changeTimeoutDuration(Duration.ofSeconds(30));
        Mono<T> limited = call.transformDeferred(RateLimiterOperator.of(limiter));
        // end::bypassing[]
        return limited;
    }
}
