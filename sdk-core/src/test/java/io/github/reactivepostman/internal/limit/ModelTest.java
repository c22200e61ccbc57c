package io.github.reactivepostman.internal.limit;

import net.jqwik.api.Arbitrary;
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

    @Provide
    Arbitrary<Scenario> calm() {
        return Scenarios.calm();
    }

    @Provide
    Arbitrary<Scenario> lossy() {
        return Scenarios.lossy();
    }

    @Provide
    Arbitrary<Scenario> troubled() {
        return Scenarios.troubled();
    }

    @Provide
    Arbitrary<Scenario> accompanied() {
        return Scenarios.accompanied();
    }

    @Provide
    Arbitrary<Scenario> unknown() {
        return Scenarios.unknown();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void alone_it_is_never_refused(@ForAll("calm") Scenario scenario) {
        ScenarioRun run = run(scenario);
        CallChecks.assertNothingRefused(run);
        CallChecks.assertAged(run);
        if (scenario.network().stragglers() == 0) {
            StateChecks.assertEndsTrue(run);
        }
        assertSound(run);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void alone_on_a_bad_network_it_is_never_refused(@ForAll("lossy") Scenario scenario) {
        ScenarioRun run = run(scenario);
        CallChecks.assertNothingRefused(run);
        assertSound(run);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void in_trouble_every_call_ends_and_nothing_leaks(@ForAll("troubled") Scenario scenario) {
        ScenarioRun run = run(scenario);
        CallChecks.assertDeadlinesKept(run);
        assertSound(run);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void beside_a_steady_consumer_it_is_refused_once_per_window_at_most(@ForAll("accompanied") Scenario scenario) {
        ScenarioRun run = run(scenario);
        CallChecks.assertRefusedOncePerWindow(run);
        assertSound(run);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void it_learns_what_its_settings_do_not_know(@ForAll("unknown") Scenario scenario) {
        ScenarioRun run = run(scenario);
        if (scenario.network().stragglers() == 0) { // else another call goes first in the place of a slow one
            CallChecks.assertNothingRefused(run);
        }
        assertSound(run);
    }

    static ScenarioRun run(Scenario scenario) {
        return new ScenarioRun(scenario, LimitEngines::create).run();
    }

    /** Asserts what holds whatever happens. */
    static void assertSound(ScenarioRun run) {
        CallChecks.assertAllEnded(run);
        CallChecks.assertOrdered(run);
        StateChecks.assertNothingLeaks(run);
        StateChecks.assertSound(run);
    }
}
