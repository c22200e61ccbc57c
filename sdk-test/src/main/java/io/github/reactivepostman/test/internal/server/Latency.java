package io.github.reactivepostman.test.internal.server;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The time before an answer, drawn evenly.
 *
 * @param min the shortest
 * @param max the longest
 */
public record Latency(Duration min, Duration max) {
    /** Checks the order of the two. */
    public Latency {
        if (min.isNegative() || max.compareTo(min) < 0) {
            throw new IllegalArgumentException("latency " + min + " to " + max);
        }
    }

    Duration draw() {
        long spread = max.minus(min).toNanos();
        return spread == 0 ? min : min.plusNanos(ThreadLocalRandom.current().nextLong(spread + 1));
    }
}
