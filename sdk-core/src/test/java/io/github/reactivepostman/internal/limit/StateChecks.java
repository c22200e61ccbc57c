package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.internal.limit.ModelCall.Attempt;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.ratelimit.RateLimitState.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What must be so of the states that a run published. */
final class StateChecks {

    /** States tell the wall clock in milliseconds. */
    private static final Duration CLOCK = Duration.ofMillis(2);

    private StateChecks() {}

    static void assertNothingLeaks(ScenarioRun run) {
        assertThat(run.service.limits().buckets()).as("at the end").allSatisfy(state -> {
            assertThat(state.inFlight()).as("in flight").isZero();
            assertThat(state.waiting()).as("waiting").isZero();
        });
    }

    static void assertSound(ScenarioRun run) {
        for (RateLimitState end : run.service.limits().buckets()) {
            List<RateLimitState> states = run.states.stream()
                    .filter(state -> state.bucket().equals(end.bucket()))
                    .toList();
            assertThat(states).as("states").isSortedAccordingTo(Comparator.comparing(RateLimitState::observedAt));
            assertThat(states).as("states").allSatisfy(StateChecks::assertSound);
            assertUsed(states, run);
        }
    }

    private static void assertSound(RateLimitState state) {
        assertThat(state.remaining()).as("remaining").isBetween(0, state.limit());
        assertThat(state.inFlight()).as("in flight").isNotNegative();
        assertThat(state.waiting()).as("waiting").isNotNegative();
        assertThat(state.usedByUs()).as("used by us").isNotNegative();
        assertThat(state.usedByOthers()).as("used by others").isNotNegative();
    }

    /** Asserts that no state tells more as used than left in its window or was unanswered when it began. */
    private static void assertUsed(List<RateLimitState> states, ScenarioRun run) {
        List<Attempt> attempts = run.calls.stream()
                .filter(call -> call.countsIn(states.get(0).bucket()))
                .flatMap(call -> call.attempts.stream())
                .toList();
        long began = Long.MIN_VALUE;
        Source before = Source.ASSUMED;
        for (RateLimitState state : states) {
            long at = state.observedAt().toEpochMilli() * 1_000_000;
            began = state.source() == Source.CLOCK && before != Source.CLOCK ? at : began;
            before = state.source();
            long since = began;
            long sent = attempts.stream()
                    .filter(attempt -> attempt.leftAt < at + 1_000_000 && attempt.endedAt >= since)
                    .count();
            assertThat((long) state.usedByUs()).as("used by us: %s", state).isLessThanOrEqualTo(sent);
        }
    }

    /** Asserts that every told end is that of a window of the service, never early, and late only by its rounding. */
    static void assertEndsTrue(ScenarioRun run) {
        for (RateLimitState last : run.service.limits().buckets()) {
            NavigableSet<Instant> ends = ends(last.bucket(), run);
            run.states.stream()
                    .filter(state -> state.bucket().equals(last.bucket()) && state.source() == Source.HEADER)
                    .forEach(state -> assertEnd(state, ends, run));
        }
    }

    private static void assertEnd(RateLimitState state, NavigableSet<Instant> ends, ScenarioRun run) {
        Duration uncertain =
                Duration.ofMillis(2100 + 2L * run.scenario.network().to());
        Instant told = state.resetsAt();
        if (told != null) {
            assertThat(ends.floor(told.plus(CLOCK)))
                    .as("an end for %s", state)
                    .isNotNull()
                    .isAfter(told.minus(uncertain));
        }
    }

    private static NavigableSet<Instant> ends(String bucket, ScenarioRun run) {
        return run.exchange.arrivals.stream()
                .flatMap(arrival -> arrival.verdict().windows().stream()
                        .filter(window -> window.bucket().equals(bucket))
                        .map(window -> arrival.at()
                                + window.resetsAt()
                                - arrival.verdict().now()))
                .map(nanos -> Instant.ofEpochSecond(0, nanos))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
