package io.github.reactivepostman.examples.tracklimits;

import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.ratelimit.RateLimits;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What came of it.
 *
 * @param found how many of each kind
 * @param calls calls that the service accepted
 * @param failed calls that failed for good
 * @param refused answers 429
 * @param waited time in which calls waited and none was in flight
 * @param utilisation the time that the limit dictates, divided by the time taken
 */
record Summary(Map<Kind, Long> found, int calls, int failed, int refused, Duration waited, double utilisation) {

    static Summary of(Progress progress, RateLimits limits) {
        Map<Kind, Long> found = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            found.put(kind, progress.count(kind));
        }
        int calls = progress.sent() - progress.refused();
        double utilisation = utilisation(calls, limits.current(), progress.taken());
        return new Summary(found, calls, progress.failed(), progress.refused(), progress.waited(), utilisation);
    }

    /** The account's bucket binds: the lists of this job fit in one window of their stricter one. */
    static double utilisation(int calls, RateLimitState account, Duration taken) {
        long windows = Math.max(0, calls - 1) / account.limit();
        double dictated = account.window().toNanos() * (double) windows;
        return Math.min(1, dictated / taken.toNanos());
    }

    void print(PrintWriter out) {
        out.println();
        found.forEach((kind, count) -> out.printf(Locale.ROOT, "  %-14s %6d%n", kind.plural, count));
        out.println();
        out.println(lastLine());
    }

    String lastLine() {
        return String.format(
                Locale.ROOT,
                "calls=%d failed=%d refused=%d waited=%ds utilisation=%.2f",
                calls,
                failed,
                refused,
                waited.toSeconds(),
                utilisation);
    }
}
