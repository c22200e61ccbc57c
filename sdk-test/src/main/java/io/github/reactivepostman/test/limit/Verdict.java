package io.github.reactivepostman.test.limit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds the decision on one call and the state of everything it counts in, after it was counted.
 *
 * @param refusedBy the bucket that had no room (or {@link Month#BUCKET}); null when the call is let through
 * @param windows the account's window first, then those of its families
 * @param month the month, where one is counted
 * @param now the time of the decision, in nanoseconds of the server's clock since the epoch
 */
public record Verdict(
        @Nullable String refusedBy,
        List<WindowReading> windows,
        @Nullable Month month,
        long now) {
    /** Tells whether the call was let through. */
    public boolean accepted() {
        return refusedBy == null;
    }

    /** Returns the same decision by a clock that is ahead by the given nanoseconds. */
    public Verdict movedBy(long nanos) {
        List<WindowReading> moved =
                windows.stream().map(reading -> reading.movedBy(nanos)).toList();
        return new Verdict(refusedBy, moved, month, now + nanos);
    }

    /** Returns the reading that answers name: the one that refused the call, else the account's. */
    public WindowReading told() {
        return windows.stream()
                .filter(reading -> reading.bucket().equals(refusedBy))
                .findFirst()
                .orElse(windows.get(0));
    }
}
