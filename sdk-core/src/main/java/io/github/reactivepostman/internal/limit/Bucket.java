package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.BucketPolicy;
import io.github.reactivepostman.ratelimit.RateLimitState.Source;

/**
 * One limit: what may be sent now, and what each answer and each moment changes about that.
 *
 * <p>Not safe for threads: only the core touches it. Times are monotonic nanoseconds.
 */
final class Bucket {

    static final long NEVER = Long.MAX_VALUE;
    static final int UNTOLD_YET = Integer.MAX_VALUE;

    final String name;
    final int index;
    final WindowLength length;

    private final OthersShare others = new OthersShare();

    private Window window;
    private int limit;
    /** When the call was sent that told the limit. */
    private long limitToldAt = Long.MIN_VALUE;

    private int inFlight;
    private int waiting;
    /** A 429 was received: nothing leaves before the window's end. */
    private boolean closed;
    /** Too little is known: one call goes first. */
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
        this.window = new Window(now, 0, 0);
        this.lastHeard = now;
    }

    /** Returns how many calls may be sent now. */
    int permits(long now) {
        if (!closed && probing) {
            return left() > 0 && (inFlight == 0 || now >= nextProbeAt) ? 1 : 0;
        }
        int ours = unwatchedPermits(now);
        return others.mayCome() ? Math.max(0, Math.min(ours, cautious(ours))) : ours;
    }

    /** Returns how many calls may be sent now of which no answer will be heard, so that none of them can probe. */
    int unwatchedPermits(long now) {
        return closed ? 0 : Math.max(0, left() - others.expected(limit, remainingShare(now)));
    }

    /**
     * While others may take permits too, at most a quarter of what is left is in flight: what they took shows up in the
     * answers before the rest is sent, and the last permits are sent one by one.
     */
    private int cautious(int ours) {
        return Math.max(1, (ours + inFlight) / 4) - inFlight;
    }

    private int left() {
        return window.left(limit, inFlight);
    }

    private double remainingShare(long now) {
        if (!window.isOpen()) {
            return 1;
        }
        return Math.min(1, Math.max(0, window.endsBy() - now) / (double) length.nanos());
    }

    /** Begins the next window when this one has ended; tells whether it did. */
    boolean advance(long now) {
        boolean stale = now - lastHeard > 2 * length.nanos();
        if (!window.isOver(now)) {
            probing |= stale && inFlight == 0 && !window.isOpen();
            return false;
        }
        if (window.isTold() && !closed) {
            others.windowEnded(window.usedByOthers(limit, inFlight), limit);
        }
        long at = window.endsBy();
        begin(new Window(at, inFlight, window.late()), closed || stale);
        if (window.charged() >= limit) {
            // No call of ours can open it: it ends by itself.
            window.endBy(inFlight == 0 ? length.latestEnd(at) : at + 2 * length.nanos());
        }
        source = Source.CLOCK;
        changed = true;
        return true;
    }

    private void begin(Window next, boolean probe) {
        window = next;
        closed = false;
        probing = probe;
        nextProbeAt = Long.MIN_VALUE;
    }

    /** Takes a permit for a call that leaves now. */
    void take(long now) {
        inFlight++;
        window.send(now);
        if (probing) {
            nextProbeAt = now + Math.min(length.nanos(), WindowLength.PROBE_PATIENCE);
        }
        // Should nothing ever be heard of this window, it ends all the same.
        window.endBy(now + 2 * length.nanos());
    }

    /** Takes permits for calls that nobody will report back on. */
    void takeUnwatched(int permits, long now) {
        window.sendUnwatched(permits);
        window.endBy(now + 2 * length.nanos());
        changed = true;
    }

    /** Gives back the permit of a call that was never counted. */
    void giveBack() {
        inFlight--;
        window.unsend();
    }

    /** Settles a call whose answer will not come: the service may have counted it. */
    void lost(long sentAt, long now) {
        inFlight--;
        if (window.covers(sentAt)) {
            window.count(sentAt, length.nanos());
            window.spend(1);
            window.endBy(length.latestEnd(now));
        }
        changed = true;
    }

    /** Settles an accepted call whose answer told nothing of this bucket. */
    void accepted(long sentAt, long now) {
        inFlight--;
        lastHeard = now;
        changed = true;
        if (window.covers(sentAt)) {
            hear(Reading.NOTHING, sentAt, now);
        }
        window.spend(1);
    }

    /**
     * Settles an accepted call whose answer told of this bucket.
     *
     * @param lowestBefore the least that was told in this window before the call was sent; {@link #UNTOLD_YET} if
     *     nothing was, or the call was sent in another window
     */
    void accepted(Reading reading, long sentAt, int lowestBefore, long now) {
        inFlight--;
        lastHeard = now;
        changed = true;
        learn(reading, sentAt);
        long earliestEnd = reading.tellsReset() ? sentAt + reading.resetNanos() - reading.earlyNanos() : Long.MIN_VALUE;
        if (!window.covers(sentAt) && !window.covers(earliestEnd)) {
            acceptedBefore(reading, now);
            return;
        }
        // Within a window, whoever comes after an answer sees less than it told.
        boolean refilled = reading.remaining() >= lowestBefore;
        if (window.isTold() && (refilled || earliestEnd > window.endsBy())) {
            begin(new Window(sentAt, inFlight + 1, 0), false); // a window that began earlier than we knew
        }
        source = Source.HEADER;
        hear(reading, sentAt, now);
        if (reading.remaining() >= 0) {
            window.tell(reading.remaining());
        }
        window.endAfter(earliestEnd);
    }

    /** Settles a call of which it is not known whether it was counted in this window or in an earlier one. */
    private void acceptedBefore(Reading reading, long now) {
        boolean earlier = reading.tellsReset() && now + reading.resetNanos() + reading.lateNanos() < window.endsAfter();
        if (!earlier) {
            window.spend(1);
        }
    }

    private void hear(Reading reading, long sentAt, long now) {
        window.count(sentAt, length.nanos());
        if (window.hear()) {
            length.observe(reading, reading.remaining() >= limit - window.charged());
        } else {
            length.observeRounding(reading, window.endsBy() - sentAt);
        }
        probing = false;
        window.endBy(length.latestEnd(reading, now));
    }

    /** Takes over another limit, unless it was told to a call sent before the one that told the present limit. */
    private void learn(Reading reading, long sentAt) {
        if (reading.limit() > 0 && reading.limit() != limit && sentAt >= limitToldAt) {
            limit = reading.limit();
            limitToldAt = sentAt;
            length.doubt();
        }
        length.told(reading);
    }

    /** Settles a call that was answered 429 for this bucket: nothing leaves until the time that the answer gave. */
    void refused(Reading reading, long retryAfterNanos, long now) {
        giveBack();
        lastHeard = now;
        learn(reading, now);
        length.doubtLearned();
        long until = length.reopening(reading, retryAfterNanos, now);
        window.closeUntil(closed ? Math.min(window.endsBy(), until) : until);
        closed = true;
        source = Source.REFUSAL;
        changed = true;
    }

    /** Returns when something of this bucket can change by itself, {@link #NEVER} if it cannot. */
    long nextChange(long now) {
        long end = window.endsBy();
        if (waiting == 0 || closed || permits(now) > 0) {
            return end;
        }
        if (probing) {
            return nextProbeAt > now ? Math.min(end, nextProbeAt) : end;
        }
        return left() > 0 ? Math.min(end, now + others.nextRelease(length.nanos())) : end;
    }

    /** Estimates how long a call waits that has the given number of calls ahead of it. */
    long expectedWait(int ahead, long now) {
        int perWindow = Math.max(1, limit - others.expected(limit, 1));
        int left = probing && !closed ? perWindow : permits(now);
        if (ahead < left) {
            return 0;
        }
        long untilEnd = window.isOpen() ? Math.max(0, window.endsBy() - now) : length.nanos();
        return untilEnd + (ahead - left) / perWindow * length.nanos();
    }

    /** Notes that something that its states tell has changed elsewhere. */
    void touch() {
        changed = true;
    }

    void changeLimit(int permits) {
        limit = permits;
        changed = true;
    }

    void waits(int difference) {
        waiting += difference;
    }

    /** Tells whether anything changed since this was last asked. */
    boolean takeChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }

    int limit() {
        return limit;
    }

    Window window() {
        return window;
    }

    int inFlight() {
        return inFlight;
    }

    int waiting() {
        return waiting;
    }

    int sent() {
        return window.sent();
    }

    long endsBy() {
        return window.endsBy();
    }

    /** Tells whether an answer told, or counting told, when this window ends. */
    boolean isEndKnown() {
        return window.isOpen() && (window.isHeard() || closed);
    }

    Source source() {
        return source;
    }

    int usedByOthers() {
        return closed ? 0 : window.usedByOthers(limit, inFlight);
    }

    /** Returns what a state says is left: permits, the ones kept for others included. */
    int remaining() {
        return closed ? 0 : Math.max(0, left());
    }
}
