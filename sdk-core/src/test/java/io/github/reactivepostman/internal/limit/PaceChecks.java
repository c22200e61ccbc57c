package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.ratelimit.Priority;
import io.github.reactivepostman.ratelimit.Reserve;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What must be so of when calls leave, and of how many in a window. */
final class PaceChecks {

    /** How much of a window can be lost to the rounding of its end, besides round trips. */
    private static final long ROUNDING = 1100;

    private PaceChecks() {}

    /** Asserts that the permits kept for others stay unused, and those kept for interactive calls are not batch's. */
    static void assertReserved(ScenarioRun run) {
        Reserve reserve = run.scenario.client().reserve();
        int most = Math.max(1, run.scenario.limit() - reserve.others());
        CallChecks.assertAtMost(most, call -> true, run);
        int batch = Math.max(1, most - reserve.interactive());
        CallChecks.assertAtMost(batch, call -> call.priority() == Priority.BATCH, run);
    }

    /** Asserts that no two calls leave at once, and that no tenth of a window has much more than its share. */
    static void assertSpread(ScenarioRun run) {
        List<Long> left =
                run.calls.stream().map(call -> call.first().leftAt).sorted().toList();
        long tenth = run.scenario.window().toNanos() / 10;
        int share = 2 + run.scenario.limit() / 5;
        for (int i = 0; i + share < left.size(); i++) {
            assertThat(left.get(i + share) - left.get(i))
                    .as("time of %s calls from %s", share, i)
                    .isGreaterThan(tenth);
        }
        assertThat(left).as("calls that leave at once").doesNotHaveDuplicates();
    }

    /** Asserts that of the windows with calls to spare, all but the first are used up. */
    static void assertWindowsUsed(ScenarioRun run) {
        Collection<Long> windows = new TreeMap<>(used(run)).values();
        int reserved = reserved(run);
        long expected = run.scenario.limit() - reserved - slack(run);
        assertThat(windows.stream().skip(1).limit(Math.max(0, windows.size() - 2)))
                .as("calls in each window")
                .allSatisfy(calls -> assertThat(calls).isGreaterThanOrEqualTo(expected));
    }

    private static int reserved(ScenarioRun run) {
        Reserve reserve = run.scenario.client().reserve();
        boolean batchOnly = run.scenario.load().batch() > 0;
        return reserve.others() + (batchOnly ? reserve.interactive() : 0);
    }

    private static long slack(ScenarioRun run) {
        long lost = ROUNDING + 2L * run.scenario.network().to();
        return 1 + run.scenario.limit() * lost / run.scenario.window().toMillis();
    }

    private static Map<Long, Long> used(ScenarioRun run) {
        return CallChecks.inWindows(call -> true, run);
    }

    /** Asserts that after a time without calls a whole window's worth of them can leave in one window. */
    static void assertWholeWindowAgain(ScenarioRun run) {
        VirtualService service = run.service;
        service.pass(run.scenario.window().multipliedBy(3));
        int most = Math.max(
                1, run.scenario.limit() - run.scenario.client().reserve().others());
        int before = service.accepted.size();
        assertThat(service.limits().current().remaining())
                .as("remaining after a rest")
                .isEqualTo(run.scenario.limit());
        service.fire(most);
        service.pass(run.scenario.window());
        assertThat(service.accepted.size() - before)
                .as("calls in one window after a rest")
                .isEqualTo(most);
    }
}
