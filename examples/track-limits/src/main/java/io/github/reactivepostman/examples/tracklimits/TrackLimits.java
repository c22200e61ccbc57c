package io.github.reactivepostman.examples.tracklimits;

import io.github.reactivepostman.PostmanClient;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import reactor.core.Disposable;

/** Inventories an account as fast as its call limit permits, and shows the limit live. */
@Command(
        name = "track-limits",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the workspaces of an account, then fetches each of their collections and environments,",
            "as fast as the call limit permits and without ever being refused.",
            "Without --live it does so on an emulated account with a limit of 60 calls per 10 seconds."
        })
public final class TrackLimits implements Callable<Integer> {

    @Option(names = "--live", description = "use the service itself, read-only, with the key in POSTMAN_API_KEY")
    private boolean live;

    @Option(names = "--plain", description = "print a line a second in place of a live line")
    private boolean plain;

    @Spec
    private CommandLine.Model.CommandSpec command = CommandLine.Model.CommandSpec.create();

    private final Map<String, String> environment;

    TrackLimits(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Runs the program; see {@code --help}. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TrackLimits(System.getenv())).execute(arguments));
    }

    @Override
    public Integer call() {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        try (Account account = account()) {
            Summary summary = inventory(account.client(), out);
            summary.print(out);
            return summary.failed() == 0 ? 0 : 1;
        }
    }

    private Account account() {
        if (!live) {
            return Account.emulated();
        }
        String key = environment.get("POSTMAN_API_KEY");
        if (key == null || key.isBlank()) {
            throw new ParameterException(command.commandLine(), "--live needs an API key in POSTMAN_API_KEY");
        }
        return Account.live(key);
    }

    private Summary inventory(PostmanClient plainClient, PrintWriter out) {
        Progress progress = new Progress();
        try (PostmanClient client = plainClient.mutate().filter(progress).build()) {
            LimitLine line = new LimitLine(progress, client.rateLimits(), out, plain);
            Disposable shown = line.show();
            new Inventory(client, progress).run().block();
            shown.dispose();
            line.end();
            return Summary.of(progress, client.rateLimits());
        }
    }
}
