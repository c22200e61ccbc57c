package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reactivepostman.internal.limit.Scenario.Trouble;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.test.headers.HeaderDialect;
import io.github.reactivepostman.test.headers.ResetRounding;
import io.github.reactivepostman.test.limit.WindowStart;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The engine against a model of a fixed-window service, on virtual time, in generated scenarios.
 *
 * <p>As many scenarios as the configuration parameter {@code jqwik.tries.default} says; a failing one is shrunk and
 * printed with its seed.
 */
class ModelTest {

    private static final List<HeaderDialect> TELLING = List.of(
            HeaderDialect.X_RATE_LIMIT,
            HeaderDialect.X_RATE_LIMIT_DELTA,
            HeaderDialect.X_RATE_LIMIT_MILLIS,
            HeaderDialect.RATE_LIMIT,
            HeaderDialect.RATE_LIMIT_COMBINED,
            HeaderDialect.RATE_LIMIT_STRUCTURED);

    @Provide
    Arbitrary<Scenario> calm() {
        return scenarios(Arbitraries.just(Trouble.NONE));
    }

    @Provide
    Arbitrary<Scenario> troubled() {
        Arbitrary<Integer> share = Arbitraries.integers().between(0, 30);
        return scenarios(Combinators.combine(
                        share,
                        share,
                        Arbitraries.of(0, 0, 10, 20, 33),
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(100, 100, 50, 200))
                .as(Trouble::new));
    }

    private static Arbitrary<Scenario> scenarios(Arbitrary<Trouble> troubles) {
        Arbitrary<Scenario> services = Combinators.combine(
                        Arbitraries.integers().between(1, 80),
                        Arbitraries.of(5, 10, 60),
                        Arbitraries.of(WindowStart.values()),
                        Arbitraries.of(TELLING),
                        Arbitraries.of(ResetRounding.values()).injectNull(0.5),
                        Arbitraries.of(-600, 0, 0, 600),
                        Arbitraries.longs())
                .as((limit, seconds, start, dialect, rounding, skew, seed) -> new Scenario(
                        limit,
                        Duration.ofSeconds(seconds),
                        start,
                        dialect,
                        rounding,
                        skew,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        Trouble.NONE,
                        seed));
        Arbitrary<int[]> calls = Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 12_000),
                        Arbitraries.integers().between(1, 300),
                        Arbitraries.integers().between(0, 700),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.integers().between(0, 15_000))
                .as((used, offset, from, spread, bursts, burst, pause) ->
                        new int[] {used, offset, from, from + spread, bursts, burst, pause});
        return Combinators.combine(services, calls, troubles)
                .as((service, of, trouble) -> new Scenario(
                        service.limit(),
                        service.window(),
                        service.start(),
                        service.dialect(),
                        service.rounding(),
                        service.skew(),
                        (service.limit() - 1) * of[0] / 100, // a full window cannot be known before it refuses
                        of[1],
                        of[2],
                        of[3],
                        of[4],
                        of[5],
                        of[6],
                        trouble,
                        service.seed()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void alone_it_is_never_refused(@ForAll("calm") Scenario scenario) {
        ScenarioRun run = new ScenarioRun(scenario, LimitEngines::create).run();
        assertThat(run.service.refused).as("refusals").isZero();
        assertThat(run.service.accepted).as("accepted").hasSize(scenario.calls());
        assertSound(scenario, run);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void in_trouble_every_call_ends_and_nothing_leaks(@ForAll("troubled") Scenario scenario) {
        assertSound(scenario, new ScenarioRun(scenario, LimitEngines::create).run());
    }

    private static void assertSound(Scenario scenario, ScenarioRun run) {
        assertThat(run.ended + run.cancelled).as("calls that ended").isEqualTo(scenario.calls());
        assertThat(run.started).as("order of calls").isSorted();
        RateLimitState last = run.service.limits().current();
        assertThat(last.inFlight()).as("in flight at the end").isZero();
        assertThat(last.waiting()).as("waiting at the end").isZero();
        assertThat(run.states)
                .isSortedAccordingTo((one, other) -> one.observedAt().compareTo(other.observedAt()));
        assertThat(run.states).allSatisfy(state -> assertThat(state.remaining()).isBetween(0, state.limit()));
    }

    /** That the properties would notice: an engine that does not count what is in flight. */
    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
    void a_wrong_engine_does_not_pass() {
        Scenario scenario = new Scenario(
                20,
                Duration.ofSeconds(10),
                WindowStart.FIRST_CALL,
                HeaderDialect.X_RATE_LIMIT,
                null,
                0,
                0,
                0,
                20,
                40,
                1,
                200,
                0,
                Trouble.NONE,
                1);
        assertThatThrownBy(() -> {
                    ScenarioRun run = new ScenarioRun(scenario, WrongEngine::new).run();
                    assertThat(run.service.refused).as("refusals").isZero();
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("refusals");
    }
}
