package io.github.reactivepostman.benchmarks.micro;

import io.github.reactivepostman.benchmarks.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the JMH benchmarks and sets ours beside the peers'. */
public final class Micro {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final boolean quick;

    /** Creates the measurement; a quick one has fewer and shorter iterations. */
    public Micro(boolean quick) {
        this.quick = quick;
    }

    /** Runs it. */
    public List<Result> run() throws RunnerException {
        List<Result> results = new ArrayList<>();
        for (int threads = 1; threads <= 2; threads++) {
            results.addAll(permits(run("PermitBenchmark", threads), threads));
        }
        results.addAll(accounting(run("AccountingBenchmark", 1)));
        Collection<RunResult> assembly = run("AssemblyBenchmark", 1);
        results.add(time("assemble-typed-call", assembly, "typed", "byPath"));
        results.add(bytes("assemble-typed-call", assembly, "typed", "byPath"));
        return results;
    }

    private Collection<RunResult> run(String benchmark, int threads) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include("\\." + benchmark + "\\.")
                        .threads(threads)
                        .forks(quick ? 1 : 3)
                        .warmupIterations(quick ? 2 : 5)
                        .warmupTime(TimeValue.milliseconds(quick ? 300 : 1000))
                        .measurementIterations(quick ? 3 : 5)
                        .measurementTime(TimeValue.milliseconds(quick ? 300 : 1000))
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    private static List<Result> permits(Collection<RunResult> runs, int threads) {
        List<Result> results = new ArrayList<>();
        String suffix = threads == 1 ? "" : "-" + threads + "-threads";
        for (String peer : List.of("atomicRateLimiter", "bucket4j")) {
            results.add(time("permit" + suffix, runs, "ours", peer));
            results.add(bytes("permit" + suffix, runs, "ours", peer));
        }
        results.add(time("permit-10000-waiting" + suffix, runs, "oursBeside10000Waiting", "atomicRateLimiter"));
        results.add(time("gated-mono" + suffix, runs, "oursGate", "operator"));
        results.add(bytes("gated-mono" + suffix, runs, "oursGate", "operator"));
        return results;
    }

    private static List<Result> accounting(Collection<RunResult> runs) {
        return List.of(
                time("read-headers", runs, "headers", "parseThreeNumbers"),
                bytes("read-headers", runs, "headers", "parseThreeNumbers"),
                time("settle-call", runs, "withoutSubscribers", "headers"),
                time("settle-call-1-subscriber", runs, "withOneSubscriber", "withoutSubscribers"),
                time("settle-call-100-subscribers", runs, "with100Subscribers", "withoutSubscribers"));
    }

    private static Result time(String name, Collection<RunResult> runs, String ours, String peer) {
        return new Result(
                name,
                of(runs, ours).getPrimaryResult().getScore(),
                peer,
                of(runs, peer).getPrimaryResult().getScore(),
                "ns");
    }

    private static Result bytes(String name, Collection<RunResult> runs, String ours, String peer) {
        return new Result(name + "-allocated", allocated(runs, ours), peer, allocated(runs, peer), "bytes");
    }

    private static double allocated(Collection<RunResult> runs, String method) {
        return Objects.requireNonNull(of(runs, method).getSecondaryResults().get(ALLOCATED))
                .getScore();
    }

    private static RunResult of(Collection<RunResult> runs, String method) {
        return runs.stream()
                .filter(run -> run.getParams().getBenchmark().endsWith("." + method))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("JMH did not run " + method));
    }
}
