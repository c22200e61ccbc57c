package io.github.reactivepostman.internal.limit;

import java.util.concurrent.TimeUnit;

/**
 * How long a bucket's windows are, and what follows from it for the end of the current one.
 *
 * <p>A window that was open when an answer was written ends at the latest one length after that answer, which is more
 * precise than any reset told in whole seconds. That needs a length to be trusted: it is documented, configured, told
 * by a policy header, or seen in two windows running that began with a call of ours.
 */
final class WindowLength {

    static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    /** Two clocks of ordinary machines drift apart by less than one part in so many. */
    private static final long DRIFT = 10_000;

    private enum Trust {
        GIVEN,
        LEARNED,
        NONE
    }

    private long nanos;
    private Trust trust = Trust.GIVEN;
    private boolean roundsUp;
    private long lastOpening = -1;

    WindowLength(long nanos) {
        this.nanos = nanos;
    }

    long nanos() {
        return nanos;
    }

    /** Takes over a length that a policy header told. */
    void told(Reading reading) {
        if (reading.windowNanos() > 0) {
            nanos = reading.windowNanos();
            trust = Trust.GIVEN;
        }
    }

    /** The limit is another than we knew, so the length may be too. */
    void doubt() {
        trust = Trust.NONE;
        lastOpening = -1;
    }

    /** A window was closed to us when we thought it new: unlearn what was only observed. */
    void doubtLearned() {
        if (trust == Trust.LEARNED) {
            doubt();
        }
    }

    /** Learns from the first answer heard of a window, and from whether a call of ours opened it. */
    void observe(Reading reading, boolean opened) {
        if (!reading.tellsReset()) {
            return;
        }
        long told = reading.resetNanos();
        if (trust != Trust.NONE && told - reading.earlyNanos() > nanos) {
            doubt();
            nanos = told;
        }
        if (trust == Trust.NONE && opened) {
            learn(reading);
        }
    }

    private void learn(Reading reading) {
        long opening = UsualLengths.of(reading.resetNanos(), reading.absolute());
        if (opening > 0 && opening == lastOpening) {
            nanos = opening;
            trust = Trust.LEARNED;
        }
        lastOpening = opening;
    }

    /**
     * Learns that the service rounds up, when it told more time than there can have been.
     *
     * @param longest upper bound of the true time to the reset when the answer was written
     */
    void observeRounding(Reading reading, long longest) {
        long dateRounding = reading.absolute() ? reading.lateNanos() : 0;
        roundsUp |= reading.tellsReset() && reading.resetNanos() > longest + dateRounding;
    }

    /** Returns when to come back after an answer 429: when it says, else at the told reset, else after one window. */
    long reopening(Reading reading, long retryAfterNanos, long now) {
        if (retryAfterNanos >= 0) {
            return now + Math.max(retryAfterNanos, SHORTEST_PAUSE);
        }
        long end = latestEnd(reading, now);
        return end == Bucket.NEVER ? now + nanos : end;
    }

    /** Returns the latest end of a window that was open at the given time. */
    long latestEnd(long now) {
        return now + nanos + nanos / DRIFT;
    }

    /** Returns the latest end of a window, from an answer received at the given time. */
    long latestEnd(Reading reading, long now) {
        boolean told = reading.tellsReset();
        long byLength = trust != Trust.NONE || !told ? latestEnd(now) : Bucket.NEVER;
        long late = roundsUp ? 0 : reading.lateNanos();
        return told ? Math.min(byLength, now + reading.resetNanos() + late) : byLength;
    }
}
