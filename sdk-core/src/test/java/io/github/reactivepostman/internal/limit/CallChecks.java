package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.internal.limit.ModelCall.Attempt;
import io.github.reactivepostman.internal.limit.ModelExchange.Arrival;
import io.github.reactivepostman.ratelimit.Priority;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must be so of the calls of a run. */
final class CallChecks {

    /** No timer of the engine is set for less. */
    private static final long TIMER = Duration.ofMillis(1).toNanos();

    private CallChecks() {}

    static void assertAllEnded(ScenarioRun run) {
        assertThat(run.calls).as("calls that did not end").allMatch(call -> call.outcome != null);
    }

    static void assertNothingRefused(ScenarioRun run) {
        assertThat(run.exchange.refused()).as("refusals").isZero();
    }

    static void assertRefusedOncePerWindow(ScenarioRun run) {
        Map<Long, Long> refusals = count(run.exchange.arrivals.stream()
                .filter(arrival -> !arrival.verdict().accepted()));
        assertThat(refusals.values()).as("refusals in each window").allMatch(refused -> refused <= 1);
    }

    /** Asserts that in no window of the account more calls came in than given. */
    static void assertAtMost(int most, Predicate<ModelCall> which, ScenarioRun run) {
        assertThat(inWindows(which, run))
                .as("calls in each window, by its end")
                .allSatisfy((window, calls) -> assertThat(calls).isLessThanOrEqualTo(most));
    }

    /** Counts the calls that reached the account, by the end of the window that they came in. */
    static Map<Long, Long> inWindows(Predicate<ModelCall> which, ScenarioRun run) {
        return count(run.exchange.arrivals.stream().filter(arrival -> which.test(arrival.call())));
    }

    private static Map<Long, Long> count(Stream<Arrival> arrivals) {
        return arrivals.map(Arrival::verdict)
                .collect(Collectors.groupingBy(
                        verdict -> verdict.windows().get(0).resetsAt(), Collectors.counting()));
    }

    /** Asserts that first come was first served, in each priority of each route. */
    static void assertOrdered(ScenarioRun run) {
        Map<String, List<Integer>> lanes = run.left.stream()
                .collect(Collectors.groupingBy(
                        ModelCall::lane, Collectors.mapping(call -> call.id, Collectors.toList())));
        assertThat(lanes.values())
                .as("order of calls")
                .allSatisfy(ids -> assertThat(ids).isSorted());
    }

    /** Asserts that of two calls of a route, the one left first that had its turn first; batch calls have it later. */
    static void assertAged(ScenarioRun run) {
        List<ModelCall> batch = run.calls.stream()
                .filter(call -> call.priority() == Priority.BATCH)
                .toList();
        for (ModelCall call : run.left) {
            if (call.priority() == Priority.INTERACTIVE) {
                assertThat(batch)
                        .as("batch calls that should have gone before call %s", call)
                        .noneMatch(other -> isOvertaken(other, call));
            }
        }
        List<ModelCall> interactive = run.calls.stream()
                .filter(call -> call.priority() == Priority.INTERACTIVE)
                .toList();
        for (ModelCall call : run.left) {
            if (call.priority() == Priority.BATCH) {
                assertThat(interactive)
                        .as("interactive calls that should have gone before call %s", call)
                        .noneMatch(other -> isOvertaken(other, call));
            }
        }
    }

    private static boolean isOvertaken(ModelCall waiting, ModelCall by) {
        return waiting.tag.path().equals(by.tag.path())
                && waiting.turn() < by.turn()
                && waiting.first().waitsAt(by.first().leftAt);
    }

    static void assertDeadlinesKept(ScenarioRun run) {
        assertThat(run.calls)
                .as("calls that waited too long")
                .noneMatch(call -> call.attempts.stream().anyMatch(attempt -> waited(attempt) > longest(call)));
    }

    private static long longest(ModelCall call) {
        return call.maxWait() == ModelCall.NEVER ? ModelCall.NEVER : call.maxWait() + TIMER;
    }

    private static long waited(Attempt attempt) {
        return Math.min(attempt.leftAt, attempt.endedAt) - attempt.askedAt;
    }

    static void assertDeniedRightly(ScenarioRun run) {
        assertThat(run.wrongDenials).as("denials that were not called for").isEmpty();
    }
}
