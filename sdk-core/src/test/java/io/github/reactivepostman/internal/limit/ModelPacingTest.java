package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.Pacing;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The engine against the model, with permits spread over the windows or kept back. */
class ModelPacingTest {

    @Provide
    Arbitrary<Scenario> even() {
        return Scenarios.paced(Pacing.EVEN);
    }

    @Provide
    Arbitrary<Scenario> burst() {
        return Scenarios.paced(Pacing.BURST);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void it_spreads_calls_and_uses_the_whole_window(@ForAll("even") Scenario scenario) {
        ScenarioRun run = ModelTest.run(scenario);
        PaceChecks.assertSpread(run);
        assertKept(run);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void it_keeps_permits_back_and_uses_all_others(@ForAll("burst") Scenario scenario) {
        assertKept(ModelTest.run(scenario));
    }

    private static void assertKept(ScenarioRun run) {
        CallChecks.assertNothingRefused(run);
        PaceChecks.assertReserved(run);
        PaceChecks.assertWindowsUsed(run);
        ModelTest.assertSound(run);
        PaceChecks.assertWholeWindowAgain(run);
    }
}
