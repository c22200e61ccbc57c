package io.github.reactivepostman.benchmarks;

import io.github.reactivepostman.benchmarks.calls.CallOverhead;
import io.github.reactivepostman.benchmarks.limit.UseOfLimit;
import io.github.reactivepostman.benchmarks.micro.Micro;
import io.github.reactivepostman.benchmarks.scale.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs all four kinds of measurements, or one, and prints a line for each figure. */
@Command(name = "compare", mixinStandardHelpOptions = true, description = "Measures beside the peers, in one run.")
final class Compare implements Callable<Integer> {

    @Option(names = "--quick", description = "Fewer and shorter rounds; ends within five minutes.")
    private boolean quick;

    @Option(names = "--only", description = "One of micro, calls, limit, scale.")
    private String only = "";

    @Override
    public Integer call() throws Exception {
        List<Result> results = new ArrayList<>();
        run("micro", results, () -> new Micro(quick).run());
        run("calls", results, () -> new CallOverhead(quick).run());
        run("limit", results, () -> new UseOfLimit(quick).run());
        run("scale", results, () -> new Scale(quick).run());
        System.out.println();
        results.forEach(System.out::println);
        return 0;
    }

    private void run(String name, List<Result> results, Callable<List<Result>> measurement) throws Exception {
        if (only.isEmpty() || only.equals(name)) {
            System.out.println("== " + name);
            results.addAll(measurement.call());
        }
    }
}
