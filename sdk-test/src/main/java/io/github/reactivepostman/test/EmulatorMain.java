package io.github.reactivepostman.test;

import io.github.reactivepostman.test.headers.HeaderDialect;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the emulator as a process of its own, until it is told to end. */
@Command(
        name = "reactive-postman-test",
        description = "Emulates the Postman API on the loopback address, with its call limits.")
public final class EmulatorMain implements Runnable {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this text.")
    boolean help;

    @Option(names = "--port", defaultValue = "0", description = "Port; 0 takes a free one (default).")
    private int port;

    @Option(names = "--limit", defaultValue = "300", description = "Calls per window (default ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--window", defaultValue = "PT1M", description = "Window, such as PT1M, 10s, or seconds.")
    private String window = "PT1M";

    @Option(
            names = "--dialect",
            split = ",",
            defaultValue = "X_RATE_LIMIT",
            description = "How the limit is told: ${COMPLETION-CANDIDATES}.")
    private List<HeaderDialect> dialects = List.of();

    @Option(
            names = "--seed",
            split = ",",
            arity = "1",
            description = "Workspaces,collections,environments to begin with.")
    private List<Integer> seed = List.of();

    @Option(names = "--month", description = "Calls per month; no month is enforced by default.")
    private @Nullable Long month;

    EmulatorMain() {}

    /** Starts the process. */
    public static void main(String[] arguments) {
        int status = new CommandLine(new EmulatorMain())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    @Override
    public void run() {
        PostmanEmulator emulator = builder().start();
        Runtime.getRuntime().addShutdownHook(new Thread(emulator::close, "postman-emulator-end"));
        System.out.println(emulator.baseUri() + " " + emulator.apiKey());
    }

    private PostmanEmulator.Builder builder() {
        PostmanEmulator.Builder builder = PostmanEmulator.builder()
                .port(port)
                .accountLimit(limit, duration(window))
                .dialects(dialects.toArray(HeaderDialect[]::new))
                .seed(account -> account.seed(seed(0), seed(1), seed(2)))
                .daemon(false);
        return month == null ? builder : builder.monthLimit(month, 0);
    }

    private int seed(int place) {
        return place < seed.size() ? seed.get(place) : 0;
    }

    private static Duration duration(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (upper.matches("\\d+")) {
            return Duration.ofSeconds(Long.parseLong(upper));
        }
        return Duration.parse(upper.startsWith("P") ? upper : "PT" + upper);
    }
}
