package io.github.reactivepostman.benchmarks.scale;

import io.github.reactivepostman.benchmarks.Medians;
import io.github.reactivepostman.benchmarks.Result;
import java.util.ArrayList;
import java.util.List;

/** How the cost of a call grows with the number of those that wait, and what a hundred subscribers cost. */
public final class Scale {

    private static final int FEW = 10;
    private static final List<Integer> MORE = List.of(100, 1_000, 10_000, 100_000);

    private final boolean quick;

    /** Creates the measurement; a quick one has fewer rounds. */
    public Scale(boolean quick) {
        this.quick = quick;
    }

    /** Runs it. */
    public List<Result> run() {
        List<Result> results = new ArrayList<>();
        results.addAll(waiting());
        results.add(heap());
        results.add(watching());
        return results;
    }

    private List<Result> waiting() {
        Medians medians = new Medians();
        List<Crowd> crowds = new ArrayList<>(List.of(Crowd.of(FEW)));
        MORE.forEach(number -> crowds.add(Crowd.of(number)));
        crowds.forEach(crowd -> crowd.nanosPerCall(300));
        for (int round = 0; round < (quick ? 10 : 30); round++) {
            crowds.forEach(crowd -> medians.add(crowd.name(), crowd.nanosPerCall(100)));
        }
        crowds.forEach(Crowd::close);
        return MORE.stream()
                .map(number -> new Result(
                        "call-with-" + number + "-waiting",
                        medians.of(Crowd.name(number)),
                        FEW + "-waiting",
                        medians.of(Crowd.name(FEW)),
                        "ns"))
                .toList();
    }

    private static Result heap() {
        int number = 100_000;
        double bytes = Crowd.heapPerWaiter(number);
        return new Result("heap-per-waiter", bytes, "target", 200, "bytes");
    }

    private Result watching() {
        double rate = Watchers.statesPerSecond(100, quick ? 20_000 : 200_000);
        double single = Watchers.statesPerSecond(1, quick ? 20_000 : 200_000);
        return new Result("states-to-100-subscribers", rate, "1-subscriber", single, "states/s");
    }
}
