package io.github.reactivepostman.benchmarks.calls;

import io.github.reactivepostman.api.users.AuthenticatedUser;
import io.github.reactivepostman.benchmarks.Medians;
import io.github.reactivepostman.benchmarks.Result;
import io.github.reactivepostman.benchmarks.process.ChildProcess;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What a call costs: the contenders take turns, round by round, against one server in a process of its own. */
public final class CallOverhead {

    private static final List<Integer> AT_ONCE = List.of(1, 32, 256);

    private final boolean quick;

    /** Creates the measurement; a quick one has fewer calls in a round. */
    public CallOverhead(boolean quick) {
        this.quick = quick;
    }

    /** Runs it. */
    public List<Result> run() throws IOException {
        List<Result> results = new ArrayList<>();
        try (ChildProcess process = ChildProcess.start(JsonServer.class)) {
            URI server = URI.create("http://127.0.0.1:" + process.firstLine());
            results.addAll(run("1kB", new Contenders(server, "/me", JsonNode.class), 2_000));
            results.addAll(run("100kB", new Contenders(server, "/large", JsonNode.class), 100));
            results.addAll(run("1kB-record", new Contenders(server, "/me", AuthenticatedUser.class), 2_000));
        }
        return results;
    }

    private List<Result> run(String size, Contenders contenders, int calls) {
        List<Result> results = new ArrayList<>();
        List<Contender> all = contenders.all();
        for (int atOnce : AT_ONCE) {
            // One at a time makes few calls a second, so a round of them has fewer.
            int inRound = (atOnce == 1 ? calls / 4 : calls) * (quick ? 1 : 5);
            all.forEach(contender -> warmUp(contender, 3 * inRound, atOnce));
            results.addAll(results(size + "-" + atOnce, rounds(all, inRound, atOnce)));
        }
        all.forEach(contender -> contender.close().run());
        return results;
    }

    private static void warmUp(Contender contender, int calls, int atOnce) {
        Round.of(contender, calls, atOnce);
    }

    private Medians rounds(List<Contender> all, int calls, int atOnce) {
        Medians medians = new Medians();
        for (int round = 0; round < (quick ? 10 : 20); round++) {
            for (Contender contender : all) {
                Round made = Round.of(contender, calls, atOnce);
                medians.add(contender.name() + " rate", made.perSecond());
                medians.add(contender.name() + " p50", made.median());
                medians.add(contender.name() + " p99", made.percentile99());
                medians.add(contender.name() + " bytes", made.bytes());
            }
        }
        return medians;
    }

    private static List<Result> results(String name, Medians medians) {
        List<Result> results = new ArrayList<>();
        for (String ours : List.of("ours", "oursTyped")) {
            for (String peer : List.of("raw", "webClient", "webClientWithOperators")) {
                String prefix = (ours.equals("ours") ? "call-" : "typed-call-") + name;
                results.add(result(prefix + "-throughput", medians, ours, peer, "rate", "calls/s"));
                results.add(result(prefix + "-allocated", medians, ours, peer, "bytes", "bytes"));
                results.add(result(prefix + "-p50", medians, ours, peer, "p50", "us"));
                results.add(result(prefix + "-p99", medians, ours, peer, "p99", "us"));
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "%s: of raw's throughput %.2f, of WebClient's %.2f (medians of the rounds' ratios)",
                name,
                medians.ratio("ours rate", "raw rate"),
                medians.ratio("ours rate", "webClient rate")));
        return results;
    }

    private static Result result(String name, Medians medians, String ours, String peer, String figure, String unit) {
        return new Result(name, medians.of(ours + " " + figure), peer, medians.of(peer + " " + figure), unit);
    }
}
