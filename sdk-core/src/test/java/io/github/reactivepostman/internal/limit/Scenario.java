package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.test.headers.HeaderDialect;
import io.github.reactivepostman.test.headers.ResetRounding;
import io.github.reactivepostman.test.limit.WindowStart;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What happens in one run of the model.
 *
 * @param limit the service's limit
 * @param window the length of its windows
 * @param start when its windows open
 * @param dialect how it tells the limit
 * @param rounding how it rounds; null for the dialect's usual way
 * @param skew how far its clock is off, in seconds
 * @param usedBefore calls that others made before ours
 * @param offset time before the first call, in milliseconds
 * @param latencyFrom least time of a round trip, in milliseconds
 * @param latencyTo longest time of a round trip, in milliseconds
 * @param bursts how many bursts of calls
 * @param burst calls in a burst, as a share of the limit in percent
 * @param pause time between bursts, in milliseconds
 * @param trouble what goes wrong besides
 * @param seed of everything that is drawn while it runs
 */
record Scenario(
        int limit,
        Duration window,
        WindowStart start,
        HeaderDialect dialect,
        @Nullable ResetRounding rounding,
        int skew,
        int usedBefore,
        int offset,
        int latencyFrom,
        int latencyTo,
        int bursts,
        int burst,
        int pause,
        Trouble trouble,
        long seed) {

    /**
     * What goes wrong.
     *
     * @param lost share of calls whose answer is lost, in percent
     * @param cancelled share of calls whose caller gives up some time, in percent
     * @param others calls of another program in a window, in percent of the limit
     * @param earlyReset whether the service resets its windows early, once
     * @param otherLimit the limit that it changes to, once, in percent; 100 for none
     */
    record Trouble(int lost, int cancelled, int others, boolean earlyReset, int otherLimit) {
        static final Trouble NONE = new Trouble(0, 0, 0, false, 100);
    }

    boolean isAlone() {
        return trouble.others() == 0;
    }

    int calls() {
        return bursts * callsOfABurst();
    }

    int callsOfABurst() {
        return Math.max(1, limit * burst / 100);
    }
}
