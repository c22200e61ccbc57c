package io.github.reactivepostman.benchmarks.limit;

import io.github.reactivepostman.benchmarks.Result;
import io.github.reactivepostman.benchmarks.limit.Contender.Calls;
import io.github.reactivepostman.benchmarks.limit.Contender.Target;
import io.github.reactivepostman.benchmarks.process.ChildProcess;
import io.github.reactivepostman.test.PostmanEmulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** What is made of a limit: the contenders do the same job at once, each with a service of its own. */
public final class UseOfLimit {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration APART = Duration.ofMillis(300);
    /** Apart from those that wait for all of them, or the last would queue behind a thread that waits for it. */
    private static final Scheduler WAITING_FOR_PROCESSES = Schedulers.newBoundedElastic(64, 64, "processes", 60, true);

    private final boolean quick;
    private final int limit;
    private final Duration window;
    private final int calls;

    /** Creates the measurement; a quick one has a limit of 60 per 5 s and three windows, a long one Postman's own. */
    public UseOfLimit(boolean quick) {
        this.quick = quick;
        this.limit = quick ? 60 : 300;
        this.window = Duration.ofSeconds(quick ? 5 : 60);
        this.calls = 4 * limit;
    }

    /**
     * What a contender made of it.
     *
     * @param pace share of the calls that succeeded, times the time that the limit dictates by the time taken
     */
    private record Outcome(long failed, long refused, double pace) {}

    /** Runs it. */
    public List<Result> run() {
        warmUp();
        List<Result> results = new ArrayList<>();
        for (Scenario scenario : List.of(
                Scenario.alone(),
                Scenario.partlyUsed(limit),
                Scenario.besideAnother(limit, window),
                Scenario.fourProcesses(),
                Scenario.skewed())) {
            results.addAll(results(scenario.name(), outcomes(scenario)));
        }
        return results;
    }

    private void warmUp() {
        for (Contender contender : Contender.values()) {
            try (PostmanEmulator emulator = PostmanEmulator.start()) {
                job(contender, target(emulator, 300, Duration.ofMinutes(1)), 100)
                        .block(LONGEST);
            }
        }
    }

    private Map<String, Outcome> outcomes(Scenario scenario) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        Flux.fromArray(Contender.values())
                .index()
                .flatMap(indexed -> Mono.delay(APART.multipliedBy(indexed.getT1()), Schedulers.boundedElastic())
                        .then(Mono.fromCallable(
                                () -> Map.entry(indexed.getT2().title(), outcome(scenario, indexed.getT2())))))
                .collectList()
                .blockOptional(LONGEST)
                .orElseThrow()
                .forEach(entry -> outcomes.put(entry.getKey(), entry.getValue()));
        return outcomes;
    }

    private Outcome outcome(Scenario scenario, Contender contender) {
        try (PostmanEmulator emulator = scenario.start(limit, window)) {
            Target target = target(emulator, limit, window);
            Job job = scenario.processes() == 1
                    ? Objects.requireNonNull(job(contender, target, calls).block(LONGEST))
                    : processes(scenario.processes(), contender, target);
            double dictated = scenario.windows(calls, limit) * window.toSeconds();
            double pace = Math.min(1, dictated / job.seconds());
            return new Outcome(job.failed(), emulator.refused(), pace * (calls - job.failed()) / calls);
        }
    }

    private static Target target(PostmanEmulator emulator, int limit, Duration window) {
        return new Target(emulator.baseUri(), emulator.apiKey(), limit, window);
    }

    private static Mono<Job> job(Contender contender, Target target, int calls) {
        return Mono.using(() -> contender.open(target), open -> Job.run(open, calls), Calls::close);
    }

    /** The time counts from the start of the processes, some tenths of a second more than their calls need. */
    private Job processes(int number, Contender contender, Target target) {
        long start = System.nanoTime();
        int failed = Flux.range(0, number)
                .flatMap(i -> Mono.fromCallable(() -> work(contender, target, calls / number))
                        .subscribeOn(WAITING_FOR_PROCESSES))
                .reduce(0, Integer::sum)
                .blockOptional(LONGEST)
                .orElseThrow();
        return new Job(failed, (System.nanoTime() - start) / 1e9);
    }

    private static int work(Contender contender, Target target, int calls) throws Exception {
        try (ChildProcess process = ChildProcess.start(
                Worker.class,
                contender.title(),
                target.server().toString(),
                target.key(),
                String.valueOf(target.limit()),
                target.window().toString(),
                String.valueOf(calls))) {
            return Integer.parseInt(process.firstLine());
        }
    }

    private List<Result> results(String scenario, Map<String, Outcome> outcomes) {
        String name = "limit-" + (quick ? "5s-" : "60s-") + scenario;
        Outcome ours = Objects.requireNonNull(outcomes.get(Contender.OURS.title()));
        List<Result> results = new ArrayList<>();
        Arrays.stream(Contender.values()).filter(each -> each != Contender.OURS).forEach(each -> {
            Outcome peer = Objects.requireNonNull(outcomes.get(each.title()));
            results.add(new Result(name + "-failed", ours.failed, each.title(), peer.failed, "calls"));
            results.add(new Result(name + "-refused", ours.refused, each.title(), peer.refused, "answers"));
            results.add(new Result(name + "-pace", ours.pace, each.title(), peer.pace, "share"));
        });
        return results;
    }
}
