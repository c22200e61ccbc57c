package io.github.reactivepostman.benchmarks.micro;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.api.users.AuthenticatedUser;
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

/** What a typed method does before its call is subscribed to, beside the same call by its path: the typed layer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@NullUnmarked
public class AssemblyBenchmark {

    private PostmanClient client;

    /** Builds a client, which sends nothing. */
    @Setup
    public void open() {
        client = PostmanClient.builder().apiKey("PMAK-benchmark").build();
    }

    /** Closes the client. */
    @TearDown
    public void close() {
        client.close();
    }

    @Benchmark
    public Object typed() {
        return client.collections().get("12345-abc");
    }

    @Benchmark
    public Object byPath() {
        return client.get().uri("/collections/{collectionId}", "12345-abc").as(AuthenticatedUser.class);
    }
}
