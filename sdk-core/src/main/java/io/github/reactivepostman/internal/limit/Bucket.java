package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.BucketPolicy;
import io.github.reactivepostman.ratelimit.RateLimitState.Source;

/**
 * One limit and its current window: what was told, what was sent, what is left, and when it ends.
 *
 * <p>Not safe for threads: only {@link LimitCore} touches it. Times are monotonic nanoseconds.
 */
final class Bucket {

    static final long NEVER = Long.MAX_VALUE;
    static final int UNTOLD_YET = Integer.MAX_VALUE;

    final String name;
    final int index;
    final WindowLength length;

    private final OthersShare others = new OthersShare();

    private int limit;
    private int inFlight;
    private int waiting;

    /** Calls sent before this may have been counted in an earlier window. */
    private long startedAt;
    /** Since when this window is known: calls sent before were sent with an earlier one in mind. */
    private long knownSince;
    /** The latest time at which the window can end; {@link #NEVER} until something was sent or told. */
    private long endsBy = NEVER;
    /** What was told for this window less what was lost since, or negative. */
    private int told = Reading.UNTOLD;
    /** The smallest remaining that was told for this window, or {@link #UNTOLD_YET}. */
    private int lowestTold = UNTOLD_YET;
    /** The earliest time at which the window can end, by what was told for it. */
    private long endsAfter = Long.MIN_VALUE;
    /** Calls that count against this window as far as we know: sent in it, or still unanswered when it began. */
    private int sent;
    /** Calls of this window that were accepted, or may have been when their answer was lost. */
    private int counted;

    private boolean heard;
    private boolean closed;
    private boolean probing = true;
    private long nextProbeAt = Long.MIN_VALUE;
    private long lastHeard;
    private Source source = Source.ASSUMED;
    private boolean changed;

    Bucket(BucketPolicy policy, int index, long now) {
        this.name = policy.name();
        this.index = index;
        this.limit = policy.limit();
        this.length = new WindowLength(policy.window().toNanos());
        this.startedAt = now;
        this.knownSince = now;
        this.lastHeard = now;
    }

    /** Returns how many calls may be sent now. */
    int permits(long now) {
        if (!closed && probing) {
            return left() > 0 && (inFlight == 0 || now >= nextProbeAt) ? 1 : 0;
        }
        return unwatchedPermits(now);
    }

    /** Returns how many calls may be sent now of which no answer will be heard, so that none of them can probe. */
    int unwatchedPermits(long now) {
        if (closed) {
            return 0;
        }
        int ours = left() - others.expected(limit, remainingShare(now));
        return Math.max(0, others.mayCome() ? Math.min(ours, cautious(ours)) : ours);
    }

    /**
     * While others may take permits too, at most half of what is left is in flight: what they took shows up in the
     * answers before the rest is sent, and the last permit is sent alone.
     */
    private int cautious(int ours) {
        return Math.max(1, (ours + inFlight) / 2) - inFlight;
    }

    private int left() {
        return told >= 0 ? told - inFlight : limit - sent;
    }

    private double remainingShare(long now) {
        if (endsBy == NEVER) {
            return 1;
        }
        return Math.min(1, Math.max(0, endsBy - now) / (double) length.nanos());
    }

    /** Begins the next window when this one has ended; tells whether it did. */
    boolean advance(long now) {
        boolean stale = now - lastHeard > 2 * length.nanos();
        if (endsBy == NEVER) {
            probing |= stale && inFlight == 0;
            return false;
        }
        if (now < endsBy) {
            return false;
        }
        if (told >= 0 && !closed) {
            others.windowEnded(limit - told - counted - inFlight, limit);
        }
        begin(endsBy, now, closed || stale);
        source = Source.CLOCK;
        changed = true;
        return true;
    }

    private void begin(long at, long now, boolean probe) {
        startedAt = at;
        knownSince = now;
        endsBy = NEVER;
        told = Reading.UNTOLD;
        lowestTold = UNTOLD_YET;
        endsAfter = Long.MIN_VALUE;
        sent = inFlight;
        counted = 0;
        heard = false;
        closed = false;
        probing = probe;
        nextProbeAt = Long.MIN_VALUE;
    }

    /** Takes a permit for a call that leaves now. */
    void take(long now) {
        inFlight++;
        sent++;
        if (probing) {
            nextProbeAt = now + Math.min(length.nanos(), WindowLength.PROBE_PATIENCE);
        }
        // Should nothing ever be heard of this window, it ends all the same.
        endsBy = Math.min(endsBy, now + 2 * length.nanos());
    }

    /** Takes permits for calls that nobody will report back on. */
    void takeUnseen(int permits, long now) {
        sent += permits;
        counted += permits;
        spend(permits);
        endsBy = Math.min(endsBy, now + 2 * length.nanos());
        changed = true;
    }

    /** Gives back the permit of a call that was never sent. */
    void giveBack() {
        inFlight--;
        sent--;
    }

    /** Settles a call whose answer will not come: the service may have counted it. */
    void lost(long sentAt, long now) {
        inFlight--;
        if (sentAt >= startedAt) {
            counted++;
            spend(1);
            endsBy = Math.min(endsBy, length.latestEnd(now));
        }
        changed = true;
    }

    /** Settles an accepted call whose answer told nothing of this bucket. */
    void accepted(long sentAt, long now) {
        inFlight--;
        lastHeard = now;
        changed = true;
        if (sentAt >= startedAt) {
            hear(Reading.NOTHING, sentAt, now);
        }
        spend(1);
    }

    /**
     * Settles an accepted call whose answer told of this bucket.
     *
     * @param lowestBefore what {@link #lowestTold()} was when the call was sent
     */
    void accepted(Reading reading, long sentAt, int lowestBefore, long now) {
        inFlight--;
        lastHeard = now;
        changed = true;
        learn(reading);
        long earliestEnd = reading.tellsReset() ? sentAt + reading.resetNanos() - reading.earlyNanos() : Long.MIN_VALUE;
        if (sentAt < startedAt && earliestEnd < startedAt) {
            acceptedBefore(reading, now);
            return;
        }
        // Within a window, whoever comes after an answer sees less than it told.
        boolean refilled = sentAt >= knownSince && reading.remaining() >= lowestBefore;
        if (told >= 0 && (refilled || earliestEnd > endsBy)) {
            begin(sentAt, now, false); // a window that began earlier than we knew
            sent++; // with this call
        }
        source = Source.HEADER;
        hear(reading, sentAt, now);
        if (reading.remaining() >= 0) {
            told = told >= 0 ? Math.min(told, reading.remaining()) : reading.remaining();
            lowestTold = Math.min(lowestTold, reading.remaining());
        }
        endsAfter = Math.max(endsAfter, earliestEnd);
    }

    /** Settles a call of which it is not known whether it was counted in this window or in an earlier one. */
    private void acceptedBefore(Reading reading, long now) {
        boolean earlier = reading.tellsReset() && now + reading.resetNanos() + reading.lateNanos() < endsAfter;
        if (!earlier) {
            spend(1);
        }
    }

    /** Takes calls off what was told, which does not include them or may not. */
    private void spend(int calls) {
        told = told > 0 ? Math.max(0, told - calls) : told;
    }

    private void hear(Reading reading, long sentAt, long now) {
        counted++;
        if (heard) {
            length.observeRounding(reading, endsBy - sentAt);
        }
        if (!heard) {
            heard = true;
            length.observe(reading, reading.remaining() >= limit - sent);
        }
        probing = false;
        endsBy = Math.min(endsBy, length.latestEnd(reading, now));
    }

    private void learn(Reading reading) {
        if (reading.limit() > 0 && reading.limit() != limit) {
            limit = reading.limit();
            length.doubt();
        }
        length.told(reading);
    }

    /** Settles a call that was answered 429 for this bucket: nothing leaves until the time that the answer gave. */
    void refused(Reading reading, long retryAfterNanos, long now) {
        giveBack();
        lastHeard = now;
        learn(reading);
        length.doubtLearned();
        long until = retryAfterNanos >= 0 ? now + Math.max(retryAfterNanos, WindowLength.SHORTEST_PAUSE) : NEVER;
        if (until == NEVER) {
            until = length.latestEnd(reading, now);
        }
        if (until == NEVER) {
            until = now + length.nanos();
        }
        endsBy = closed ? Math.min(endsBy, until) : until;
        closed = true;
        told = 0;
        source = Source.REFUSAL;
        changed = true;
    }

    /** Returns when something of this bucket can change by itself, {@link #NEVER} if it cannot. */
    long nextChange(long now) {
        if (waiting == 0 || closed || permits(now) > 0) {
            return endsBy;
        }
        if (probing) {
            return Math.min(endsBy, nextProbeAt);
        }
        return left() > 0 ? Math.min(endsBy, now + others.nextRelease(length.nanos())) : endsBy;
    }

    /** Estimates how long a call waits that has the given number of calls ahead of it. */
    long expectedWait(int ahead, long now) {
        int perWindow = Math.max(1, limit - others.expected(limit, 1));
        int left = probing && !closed ? perWindow : permits(now);
        if (ahead < left) {
            return 0;
        }
        long untilEnd = endsBy == NEVER ? length.nanos() : Math.max(0, endsBy - now);
        return untilEnd + (ahead - left) / perWindow * length.nanos();
    }

    void changeLimit(int permits) {
        limit = permits;
        changed = true;
    }

    void waits(int difference) {
        waiting += difference;
    }

    boolean takeChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }

    int limit() {
        return limit;
    }

    /** Returns the smallest remaining that was told for this window, {@link #UNTOLD_YET} before any was. */
    int lowestTold() {
        return lowestTold;
    }

    int inFlight() {
        return inFlight;
    }

    int waiting() {
        return waiting;
    }

    int sent() {
        return sent;
    }

    long endsBy() {
        return endsBy;
    }

    /** Tells whether an answer told, or counting told, when this window ends. */
    boolean isEndKnown() {
        return endsBy != NEVER && (heard || closed);
    }

    Source source() {
        return source;
    }

    /** Returns what the service counted of others in this window, as far as was told. */
    int usedByOthers() {
        return told >= 0 && !closed ? Math.max(0, limit - told - counted - inFlight) : 0;
    }

    /** Returns what a state says is left: permits, the ones kept for others included. */
    int remaining() {
        return closed ? 0 : Math.max(0, left());
    }
}
