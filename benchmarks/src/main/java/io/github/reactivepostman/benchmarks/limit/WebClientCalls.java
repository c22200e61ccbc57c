package io.github.reactivepostman.benchmarks.limit;

import io.github.bucket4j.Bucket;
import io.github.reactivepostman.benchmarks.limit.Contender.Calls;
import io.github.reactivepostman.benchmarks.limit.Contender.Target;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.reactor.ratelimiter.operator.RateLimiterOperator;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException.TooManyRequests;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.util.retry.Retry;
import reactor.util.retry.Retry.RetrySignal;

/** Calls of {@code WebClient}, as they are or with what a program would put around them. */
record WebClientCalls(Target target, ConnectionProvider pool, Mono<?> call, Runnable release) implements Calls {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    static WebClientCalls open(Target target) {
        ConnectionProvider pool = ConnectionProvider.builder("calls")
                .maxConnections(50)
                .pendingAcquireMaxCount(-1)
                .maxIdleTime(Duration.ofSeconds(4))
                .build();
        WebClient client = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(HttpClient.create(pool)))
                .baseUrl(target.server().toString())
                .defaultHeader("x-api-key", target.key())
                .build();
        Mono<?> call = client.get().uri("/me").retrieve().bodyToMono(String.class);
        return new WebClientCalls(target, pool, call, pool::dispose);
    }

    WebClientCalls limitedByResilience4j() {
        RateLimiter limiter = RateLimiter.of(
                "peer",
                RateLimiterConfig.custom()
                        .limitForPeriod(target.limit())
                        .limitRefreshPeriod(target.window())
                        .timeoutDuration(LONGEST_WAIT)
                        .build());
        return around(call.transformDeferred(RateLimiterOperator.of(limiter)), release);
    }

    WebClientCalls limitedByBucket4j() {
        Bucket bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(target.limit()).refillIntervally(target.limit(), target.window()))
                .build();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        Mono<?> permitted = Mono.fromFuture(() -> bucket.asScheduler().tryConsume(1, LONGEST_WAIT, clock))
                .filter(granted -> granted)
                .then(Mono.defer(() -> call.map(Object::toString)));
        return around(permitted, () -> {
            release.run();
            clock.shutdownNow();
        });
    }

    WebClientCalls repeated(int times) {
        return around(
                call.map(Object::toString)
                        .retryWhen(Retry.from(signals -> signals.concatMap(signal -> pause(signal, times)))),
                release);
    }

    private static Mono<Long> pause(RetrySignal signal, int times) {
        boolean again = signal.failure() instanceof TooManyRequests && signal.totalRetries() < times;
        return again ? Mono.delay(retryAfter((TooManyRequests) signal.failure())) : Mono.error(signal.failure());
    }

    private static Duration retryAfter(TooManyRequests refusal) {
        String seconds = refusal.getHeaders().getFirst("Retry-After");
        return Duration.ofSeconds(seconds == null ? 1 : Long.parseLong(seconds));
    }

    private WebClientCalls around(Mono<?> other, Runnable end) {
        return new WebClientCalls(target, pool, other, end);
    }

    @Override
    public void close() {
        release.run();
    }
}
