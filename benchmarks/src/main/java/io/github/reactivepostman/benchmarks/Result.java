package io.github.reactivepostman.benchmarks;

import java.util.Locale;

/**
 * One figure of ours beside a peer's, measured in one run.
 *
 * @param name what was measured
 * @param ours the SDK's figure
 * @param peerName who it is compared with
 * @param peer the peer's figure
 * @param unit unit of both
 */
public record Result(String name, double ours, String peerName, double peer, String unit) {

    /** Returns ours divided by the peer's; not a number when both are zero. */
    public double ratio() {
        return ours / peer;
    }

    /** Returns the figures as a row of a table. */
    public String row() {
        return String.format(
                Locale.ROOT, "%-44s %14.3f %14.3f %8.3f %-9s %s", name, ours, peer, ratio(), unit, peerName);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "RESULT %s ours=%.3f peer=%s:%.3f ratio=%.3f unit=%s",
                name,
                ours,
                peerName,
                peer,
                ratio(),
                unit);
    }
}
