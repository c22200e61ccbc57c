package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.internal.limit.ModelExchange.Fate;
import io.github.reactivepostman.internal.limit.Scenario.Limit;
import io.github.reactivepostman.internal.limit.Scenario.Network;
import io.github.reactivepostman.internal.limit.Scenario.Trouble;
import io.github.reactivepostman.ratelimit.Priority;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Draws what a scenario leaves to chance, always the same for the same seed. */
final class CallDraw {

    private final Scenario scenario;
    private final Random random;

    CallDraw(Scenario scenario) {
        this.scenario = scenario;
        this.random = new Random(scenario.seed());
    }

    ModelCall next(int id) {
        String path = path(scenario.service().families());
        Priority priority = hits(scenario.load().batch()) ? Priority.BATCH : Priority.INTERACTIVE;
        return new ModelCall(id, new CallTag(new RequestInfo("GET", path, true), path, priority, maxWait()));
    }

    private String path(List<Limit> families) {
        boolean plain = families.isEmpty() || !hits(scenario.load().inFamilies());
        return plain
                ? "/me"
                : "/" + families.get(random.nextInt(families.size())).name();
    }

    private @Nullable Duration maxWait() {
        boolean forEver = !hits(scenario.load().deadlines());
        return forEver
                ? null
                : Duration.ofMillis(upTo(3 * (int) scenario.window().toMillis()));
    }

    Fate fate() {
        Trouble trouble = scenario.trouble();
        if (hits(trouble.unsent())) {
            return Fate.UNSENT;
        }
        if (hits(trouble.unheard())) {
            return Fate.UNHEARD;
        }
        return hits(trouble.lost()) ? Fate.LOST : Fate.ANSWERED;
    }

    /** Draws how long a call is under way, to the service or back. */
    Duration way() {
        Network network = scenario.network();
        int half = (network.from() + upTo(network.to() - network.from())) * 500;
        int more = hits(network.stragglers()) ? upTo((int) scenario.window().toMillis() * 3 / 2) : 0;
        return Duration.ofNanos(half * 1000L).plusMillis(more);
    }

    boolean givesUp() {
        return hits(scenario.trouble().cancelled());
    }

    int whenToGiveUp() {
        return upTo((int) scenario.window().toMillis());
    }

    private boolean hits(int percent) {
        return percent > 0 && random.nextInt(100) < percent;
    }

    private int upTo(int most) {
        return most > 0 ? random.nextInt(most + 1) : 0;
    }
}
