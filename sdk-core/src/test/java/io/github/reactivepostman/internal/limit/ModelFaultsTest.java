package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reactivepostman.internal.limit.FaultyEngine.Fault;
import io.github.reactivepostman.internal.limit.Scenario.Client;
import io.github.reactivepostman.internal.limit.Scenario.Load;
import io.github.reactivepostman.ratelimit.Pacing;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.ratelimit.Reserve;
import io.github.reactivepostman.ratelimit.TimeSource;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** That the model would notice: each check passes with the engine and fails with one that has a fault. */
class ModelFaultsTest {

    private static final Scenario BUSY = Scenario.plain(10, 10).with(new Load(0, 3, 200, 12_000, 50, 0, 0));
    private static final Scenario HURRIED = Scenario.plain(10, 10).with(new Load(0, 2, 200, 3000, 0, 0, 50));

    private static void assertNoticed(
            Scenario scenario,
            BiFunction<RateLimitSettings, TimeSource, LimitEngine> wrong,
            Consumer<ScenarioRun> check,
            String message) {
        assertThatCode(() -> check.accept(new ScenarioRun(scenario, LimitEngines::create).run()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check.accept(new ScenarioRun(scenario, wrong).run()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }

    private static void assertNoticed(Scenario scenario, Fault fault, Consumer<ScenarioRun> check, String message) {
        assertNoticed(scenario, FaultyEngine.with(fault), check, message);
    }

    @Test
    void shouldNoticeCallsBeyondTheLimit() {
        assertNoticed(BUSY, Fault.LETS_SOME_PASS, CallChecks::assertNothingRefused, "refusals");
        assertNoticed(BUSY, WrongEngine::new, CallChecks::assertNothingRefused, "refusals");
    }

    @Test
    void shouldNoticeCallsThatNeverEnd() {
        assertNoticed(BUSY, Fault.FORGETS_SOME, CallChecks::assertAllEnded, "did not end");
    }

    @Test
    void shouldNoticeCallsOutOfOrder() {
        assertNoticed(BUSY, Fault.MIXES_UP, CallChecks::assertOrdered, "order of calls");
    }

    @Test
    void shouldNoticePrioritiesThatAreNotKept() {
        assertNoticed(BUSY, Fault.KNOWS_NO_PRIORITY, CallChecks::assertAged, "interactive calls that should have gone");
        assertNoticed(BUSY, Fault.HOLDS_BATCH_BACK, CallChecks::assertAged, "batch calls that should have gone");
    }

    @Test
    void shouldNoticeDeadlinesThatAreMissed() {
        assertNoticed(HURRIED, Fault.KNOWS_NO_DEADLINE, CallChecks::assertDeadlinesKept, "waited too long");
    }

    @Test
    void shouldNoticeDenialsThatWereNotCalledFor() {
        assertNoticed(HURRIED, Fault.HAS_NO_PATIENCE, CallChecks::assertDeniedRightly, "not called for");
        Scenario roomy = HURRIED.with(new Client(HURRIED.client().account(), Pacing.BURST, Reserve.none(), 25));
        assertNoticed(roomy, with(set -> set.withMaxQueue(10)), CallChecks::assertDeniedRightly, "was not full");
    }

    @Test
    void shouldNoticePermitsThatAreNotGivenBack() {
        Scenario few = BUSY.with(new Load(0, 1, 50, 0, 0, 0, 0));
        assertNoticed(few, Fault.LEAKS, StateChecks::assertNothingLeaks, "in flight");
        assertNoticed(few, Fault.LEAKS, PaceChecks::assertWholeWindowAgain, "after a rest");
    }

    @Test
    void shouldNoticeCallsThatAreNotSpread() {
        Scenario even = paced(Pacing.EVEN, Reserve.none());
        assertNoticed(even, with(set -> set.withPacing(Pacing.BURST)), PaceChecks::assertSpread, "time of");
    }

    @Test
    void shouldNoticeReservesThatAreNotKept() {
        Scenario forOthers = paced(Pacing.BURST, new Reserve(0, 3));
        Scenario forInteractive = paced(Pacing.BURST, new Reserve(3, 0));
        UnaryOperator<RateLimitSettings> none = set -> set.withReserve(Reserve.none());
        assertNoticed(forOthers, with(none), PaceChecks::assertReserved, "calls in each window");
        assertNoticed(forInteractive, with(none), PaceChecks::assertReserved, "calls in each window");
    }

    @Test
    void shouldNoticeWindowsThatAreNotUsed() {
        Scenario scenario = paced(Pacing.EVEN, Reserve.none());
        UnaryOperator<RateLimitSettings> half = set -> set.withReserve(new Reserve(0, 10));
        assertNoticed(scenario, with(half), PaceChecks::assertWindowsUsed, "calls in each window");
    }

    private static Scenario paced(Pacing pacing, Reserve reserve) {
        Scenario plain = Scenario.plain(20, 10).with(Load.backlog(400, 100));
        return plain.with(new Client(plain.client().account(), pacing, reserve, 100_000));
    }

    private static BiFunction<RateLimitSettings, TimeSource, LimitEngine> with(UnaryOperator<RateLimitSettings> wrong) {
        return (settings, time) -> LimitEngines.create(wrong.apply(settings), time);
    }

    @Test
    void shouldNoticeStatesThatMakeNoSense() {
        assertMistold(state -> mistold(state, -1, state.usedByUs(), 0, Duration.ZERO), "remaining");
        assertMistold(state -> mistold(state, 0, 1000, 0, Duration.ZERO), "used by us");
        assertMistold(state -> mistold(state, 0, 0, -1, Duration.ZERO), "in flight");
        assertMistold(state -> mistold(state, 0, 0, 0, Duration.ofMinutes(-1)), "states");
        assertMistold(state -> mistold(state, 0, 0, 0, Duration.ofSeconds(4)), "an end for");
        assertMistold(state -> mistold(state, 0, 0, 0, Duration.ofSeconds(-4)), "an end for");
    }

    private static void assertMistold(UnaryOperator<RateLimitState> wrong, String message) {
        ScenarioRun run = new ScenarioRun(BUSY, LimitEngines::create).run();
        StateChecks.assertSound(run);
        StateChecks.assertEndsTrue(run);
        RateLimitState last = run.states.get(run.states.size() - 1);
        run.states.add(wrong.apply(last));
        assertThatThrownBy(() -> {
                    StateChecks.assertEndsTrue(run);
                    StateChecks.assertSound(run);
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }

    /** Returns a state that tells the last moment wrongly, or with everything moved in time. */
    private static RateLimitState mistold(
            RateLimitState state, int remaining, int usedByUs, int inFlight, Duration moved) {
        boolean back = moved.compareTo(Duration.ofSeconds(-10)) < 0;
        return new RateLimitState(
                state.bucket(),
                state.limit(),
                remaining,
                usedByUs,
                0,
                inFlight,
                0,
                back ? null : state.observedAt().plus(moved),
                null,
                state.window(),
                null,
                RateLimitState.Source.HEADER,
                back ? state.observedAt().plus(moved) : state.observedAt());
    }
}
