package io.github.reactivepostman.benchmarks.limit;

import io.github.reactivepostman.benchmarks.limit.Contender.Calls;
import io.github.reactivepostman.benchmarks.limit.Contender.Target;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/** One of several processes that share a key: makes its calls and prints how many failed. */
public final class Worker {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private Worker() {}

    public static void main(String[] arguments) {
        Target target = new Target(
                URI.create(arguments[1]), arguments[2], Integer.parseInt(arguments[3]), Duration.parse(arguments[4]));
        try (Calls calls = Contender.named(arguments[0]).open(target)) {
            Job job = Objects.requireNonNull(
                    Job.run(calls, Integer.parseInt(arguments[5])).block(LONGEST));
            System.out.println(job.failed());
        }
        System.exit(0);
    }
}
