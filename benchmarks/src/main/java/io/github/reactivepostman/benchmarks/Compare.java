package io.github.reactivepostman.benchmarks;

import io.github.reactivepostman.benchmarks.calls.CallOverhead;
import io.github.reactivepostman.benchmarks.limit.UseOfLimit;
import io.github.reactivepostman.benchmarks.micro.Micro;
import io.github.reactivepostman.benchmarks.scale.Scale;
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
        run("micro", () -> new Micro(quick).run());
        run("calls", () -> new CallOverhead(quick).run());
        run("limit", () -> new UseOfLimit(quick).run());
        run("scale", () -> new Scale(quick).run());
        return 0;
    }

    private void run(String name, Callable<List<Result>> measurement) throws Exception {
        if (only.isEmpty() || only.equals(name)) {
            System.out.println("== " + name);
            List<Result> results = measurement.call();
            results.forEach(result -> System.out.println(result.row()));
            results.forEach(System.out::println);
        }
    }
}
