package io.github.reactivepostman.internal.limit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The engine against the model, with callers that do not wait for ever and a queue that fills up. */
class ModelDeadlineTest {

    @Provide
    Arbitrary<Scenario> withDeadlines() {
        return Scenarios.withDeadlines();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void it_keeps_deadlines_and_denies_only_what_cannot_be_served(@ForAll("withDeadlines") Scenario scenario) {
        ScenarioRun run = ModelTest.run(scenario);
        CallChecks.assertDeadlinesKept(run);
        CallChecks.assertDeniedRightly(run);
        CallChecks.assertNothingRefused(run);
        CallChecks.assertAged(run);
        ModelTest.assertSound(run);
    }
}
