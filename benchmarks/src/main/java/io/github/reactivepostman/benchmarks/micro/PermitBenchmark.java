package io.github.reactivepostman.benchmarks.micro;

import io.github.bucket4j.Bucket;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.reactor.ratelimiter.operator.RateLimiterOperator;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import reactor.core.publisher.Mono;

/** A permit that is granted at once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@NullUnmarked
public class PermitBenchmark {

    private static final int PLENTY = 1_000_000_000;
    private static final Duration LONG = Duration.ofHours(1);

    private final Mono<Integer> source = Mono.just(1);
    private Gate gate;
    private Gate crowded;
    private RateLimiter ours;
    private RateLimiter beside;
    private RateLimiter atomic;
    private Bucket bucket;

    /** Opens all of them wide. */
    @Setup
    public void open() {
        gate = Gate.open(PLENTY, LONG);
        crowded = Gate.open(PLENTY, LONG);
        crowded.crowd(10_000);
        ours = gate.limiter();
        beside = crowded.limiter();
        atomic = RateLimiter.of(
                "peer",
                RateLimiterConfig.custom()
                        .limitForPeriod(PLENTY)
                        .limitRefreshPeriod(LONG)
                        .timeoutDuration(Duration.ZERO)
                        .build());
        bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(PLENTY).refillIntervally(PLENTY, LONG))
                .build();
    }

    /** Closes the gates. */
    @TearDown
    public void close() {
        gate.close();
        crowded.close();
    }

    @Benchmark
    public boolean ours() {
        return ours.acquirePermission();
    }

    @Benchmark
    public boolean oursBeside10000Waiting() {
        return beside.acquirePermission();
    }

    @Benchmark
    public boolean atomicRateLimiter() {
        return atomic.acquirePermission();
    }

    @Benchmark
    public boolean bucket4j() {
        return bucket.tryConsume(1);
    }

    /** The whole way of a call through the gate, as the client goes it. */
    @Benchmark
    public Object oursGate() {
        return gate.through(source).subscribe();
    }

    /** The same with the stock operator. */
    @Benchmark
    public Object operator() {
        return source.transformDeferred(RateLimiterOperator.of(atomic)).subscribe();
    }
}
