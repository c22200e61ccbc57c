package io.github.reactivepostman.benchmarks;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The program: {@code compare} measures beside the peers, {@code jmh} hands its arguments to JMH. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures the SDK beside what programs would use instead of it.",
        subcommands = Compare.class)
public final class Benchmarks implements Callable<Integer> {

    private Benchmarks() {}

    @Override
    public Integer call() {
        new CommandLine(this).usage(System.out);
        return 2;
    }

    @Command(name = "jmh", description = "Runs JMH with the given arguments; -h lists them.")
    void jmh(@Parameters(arity = "0..*") String[] arguments) throws IOException {
        org.openjdk.jmh.Main.main(arguments == null ? new String[0] : arguments);
    }

    public static void main(String[] arguments) {
        CommandLine commands = new CommandLine(new Benchmarks());
        Objects.requireNonNull(commands.getSubcommands().get("jmh")).setUnmatchedOptionsArePositionalParams(true);
        System.exit(commands.execute(arguments));
    }
}
