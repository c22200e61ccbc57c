package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.internal.limit.Scenario.Limit;
import java.time.Duration;
import java.util.stream.Stream;

/** By when every call of a scenario is to have ended: what the limits need for them, and some more. */
final class Horizon {

    private static final Duration UNCERTAIN = Duration.ofMillis(1500);

    private Horizon() {}

    static Duration of(Scenario scenario) {
        return Stream.concat(Stream.of(scenario.service().account()), scenario.service().families().stream())
                .map(limit -> of(scenario, limit))
                .max(Duration::compareTo)
                .orElseThrow();
    }

    /** A window and what is uncertain about its end, for each full lot of calls and a few besides. */
    private static Duration of(Scenario scenario, Limit limit) {
        int kept = scenario.client().reserve().interactive()
                + scenario.client().reserve().others();
        int least = Math.max(1, limit.calls() * Math.min(100, scenario.trouble().otherLimit()) / 100 - kept);
        int shared = scenario.trouble().others() > 0 || scenario.service().usedBefore() > 0 ? 2 : 1;
        long windows = 3L + shared * ((long) scenario.calls() + least - 1) / least;
        Duration window = longestWindow(scenario, limit)
                .plusMillis(scenario.network().to())
                .plus(UNCERTAIN)
                .multipliedBy(isSlow(scenario) ? 3 : 1);
        return window.multipliedBy(windows);
    }

    private static Duration longestWindow(Scenario scenario, Limit limit) {
        Duration known = longest(limit.window(), scenario.client().account().window());
        return isSlow(scenario) ? longest(known, scenario.window()) : known;
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Whether a window can pass without anything heard of it: such a one ends after two lengths. */
    private static boolean isSlow(Scenario scenario) {
        return scenario.network().stragglers() > 0
                || scenario.trouble().otherLimit() != 100
                || scenario.trouble().earlyReset()
                || scenario.trouble().others() > 0
                || !scenario.trouble().equals(Scenario.Trouble.NONE);
    }
}
