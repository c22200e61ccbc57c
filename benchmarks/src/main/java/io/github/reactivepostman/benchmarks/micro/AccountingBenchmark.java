package io.github.reactivepostman.benchmarks.micro;

import io.github.reactivepostman.internal.limit.Headers;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What an answer costs: its headers read, its call settled, the new state published. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@NullUnmarked
public class AccountingBenchmark {

    private static final int PLENTY = 1_000_000_000;
    private static final Duration LONG = Duration.ofHours(1);

    private final Headers reader = new Headers();
    private final HttpHeaders answer = Gate.headers(PLENTY, PLENTY - 1, LONG);
    /** Each tells one less than the one before, as the answers of a window do. */
    private final HttpHeaders[] answers = IntStream.range(0, 4096)
            .mapToObj(i -> Gate.headers(PLENTY, PLENTY - 1 - i, LONG))
            .toArray(HttpHeaders[]::new);

    private int next;
    private Gate watchedByNone;
    private Gate watchedByOne;
    private Gate watchedBy100;

    /** Opens the gates and subscribes to their states. */
    @Setup
    public void open() {
        watchedByNone = Gate.open(PLENTY, LONG);
        watchedByOne = watched(1);
        watchedBy100 = watched(100);
    }

    private static Gate watched(int subscribers) {
        Gate gate = Gate.open(PLENTY, LONG);
        for (int i = 0; i < subscribers; i++) {
            gate.engine().limits().states("account").subscribe();
        }
        return gate;
    }

    /** Closes the gates. */
    @TearDown
    public void close() {
        watchedByNone.close();
        watchedByOne.close();
        watchedBy100.close();
    }

    @Benchmark
    public Object headers() {
        return reader.read(answer, System.nanoTime());
    }

    /** The least that reading three headers can be. */
    @Benchmark
    public long parseThreeNumbers() {
        return Long.parseLong(answer.get("X-RateLimit-Limit"))
                + Long.parseLong(answer.get("X-RateLimit-Remaining"))
                + Long.parseLong(answer.get("X-RateLimit-Reset"));
    }

    @Benchmark
    public Object withoutSubscribers() {
        return watchedByNone.settled(nextAnswer()).subscribe();
    }

    @Benchmark
    public Object withOneSubscriber() {
        return watchedByOne.settled(nextAnswer()).subscribe();
    }

    @Benchmark
    public Object with100Subscribers() {
        return watchedBy100.settled(nextAnswer()).subscribe();
    }

    private HttpHeaders nextAnswer() {
        return answers[next++ & 4095];
    }
}
