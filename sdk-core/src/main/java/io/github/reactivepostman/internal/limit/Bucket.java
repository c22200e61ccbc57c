package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.BucketPolicy;
import io.github.reactivepostman.ratelimit.Pacing;
import io.github.reactivepostman.ratelimit.Priority;
import io.github.reactivepostman.ratelimit.RateLimitState.Source;
import io.github.reactivepostman.ratelimit.Reserve;

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

    private final Allowance allowance;
    private final DueCalls due = new DueCalls();

    private Window window;
    private int limit;
    /** When the call was sent that told the limit. */
    private long limitToldAt = Long.MIN_VALUE;

    private int inFlight;
    private int waiting;
    /** A 429 was received: nothing leaves before the window's end. */
    private boolean closed;

    private long lastHeard;
    private Source source = Source.ASSUMED;
    private boolean changed;

    Bucket(BucketPolicy policy, int index, long now) {
        this(policy, index, Pacing.BURST, Reserve.none(), now);
    }

    Bucket(BucketPolicy policy, int index, Pacing pacing, Reserve reserve, long now) {
        this.name = policy.name();
        this.index = index;
        this.limit = policy.limit();
        this.length = new WindowLength(policy.window().toNanos());
        this.window = new Window(now, 0, 0);
        this.lastHeard = now;
        this.allowance = new Allowance(this, pacing, reserve);
    }

    /** Returns how many calls of a priority may be sent now. */
    int permits(Priority priority, long now) {
        return allowance.permits(priority, now);
    }

    /** Returns how many calls may be sent now of which no answer will be heard, so that none of them can probe. */
    int unwatchedPermits(long now) {
        return closed ? 0 : Math.max(0, allowance.free(Priority.INTERACTIVE, now));
    }

    /** Returns what is left of the window by what was told and sent; negative when more is in flight. */
    int left() {
        return window.left(limit, inFlight);
    }

    /** Returns the part of the window that is still to come, from 0 to 1. */
    double remainingShare(long now) {
        if (!window.isOpen()) {
            return 1;
        }
        return Math.min(1, Math.max(0, window.endsBy() - now) / (double) length.nanos());
    }

    /** Begins the next window when this one has ended, and forgets what is surely over; tells whether it did. */
    boolean advance(long now) {
        boolean stale = now - lastHeard > 2 * length.nanos();
        boolean over = window.isOver(now);
        if (over) {
            long at = window.endsBy();
            begin(window.next(inFlight, length.nanos()), closed || stale);
            chargeDue(at);
            source = Source.CLOCK;
            changed = true;
        } else if (stale && inFlight == 0 && !window.isOpen()) {
            allowance.probe.want();
        }
        endUnopened(now);
        return window.forgetDoubtful(now) || over;
    }

    /** A window in which earlier calls may be counted, and perhaps so many that none can be sent, ends by itself. */
    private void endUnopened(long now) {
        if (!window.isOpen() && window.charged() > 0) {
            window.endUnheardBy(inFlight == 0 ? length.latestEnd(window.chargedBy(now)) : now + 2 * length.nanos());
        }
    }

    private void begin(Window next, boolean probing) {
        if (window.isTold() && !closed) {
            allowance.others.windowEnded(window.usedByOthers(limit, inFlight), limit);
        }
        window = next;
        closed = false;
        allowance.begin(probing);
    }

    /** Takes a permit for a call that leaves now. */
    void take(Priority priority, long now) {
        inFlight++;
        window.send(now, priority);
        allowance.sent(now);
        window.endUnheardBy(now + 2 * length.nanos());
    }

    /** Takes permits for calls that nobody will report back on. */
    void takeUnwatched(int permits, long now) {
        window.sendUnwatched(permits);
        window.endUnheardBy(now + 2 * length.nanos());
        changed = true;
    }

    /** Takes permits for calls that nobody will report back on, and that leave at the given time. */
    void takeUnwatched(int permits, long leavesAt, long now) {
        takeUnwatched(permits, now);
        due.add(leavesAt, permits, now);
    }

    private void chargeDue(long windowStart) {
        int calls = due.after(windowStart);
        if (calls > 0) {
            takeUnwatched(calls, windowStart);
        }
    }

    /** Gives back the permit of a call that was never counted. */
    void giveBack(Priority priority) {
        inFlight--;
        window.unsend(priority);
    }

    /** Settles a call whose answer will not come: the service may have counted it. */
    void lost(long sentAt, long now) {
        inFlight--;
        if (window.covers(sentAt)) {
            window.count(now, length.nanos());
            window.endUnheardBy(length.latestEnd(now));
        } else {
            window.carryOver(now, length.nanos());
        }
        window.miss(1, now + 1);
        changed = true;
    }

    /** Settles an accepted call whose answer told nothing of this bucket. */
    void accepted(long sentAt, long now) {
        inFlight--;
        lastHeard = now;
        changed = true;
        if (window.covers(sentAt)) {
            window.count(now, length.nanos());
            hear(Reading.NOTHING, sentAt, now);
        } else {
            window.carryOver(now, length.nanos());
        }
        window.miss(1, now);
    }

    /** Settles an accepted call whose answer told of this bucket; of what was told before, too little is known. */
    void accepted(Reading reading, long sentAt, int lowestBefore, long now) {
        accepted(reading, sentAt, lowestBefore, 0, now);
    }

    /**
     * Settles an accepted call whose answer told of this bucket.
     *
     * @param lowestBefore the least that was told in this window before the call was sent; {@link #UNTOLD_YET} if
     *     nothing was, or the call was sent in another window
     * @param overtakers calls of this window that were settled while this one was under way
     */
    void accepted(Reading reading, long sentAt, int lowestBefore, int overtakers, long now) {
        inFlight--;
        lastHeard = now;
        changed = true;
        learn(reading, sentAt);
        long earliestEnd = reading.tellsReset() ? sentAt + reading.resetNanos() - reading.earlyNanos() : Long.MIN_VALUE;
        if (isEarlier(reading, now)) {
            return;
        }
        if (!window.covers(sentAt) && !window.covers(earliestEnd)) {
            window.carryOver(now, length.nanos());
            window.miss(1, now);
            return;
        }
        // Within a window, whoever comes after an answer sees less than it told.
        boolean refilled = reading.remaining() >= lowestBefore;
        boolean follows = lowestBefore != UNTOLD_YET && !refilled && isBelowNext(reading) && window.late() == 0;
        boolean proven =
                follows || (reading.tellsReset() && window.isBeforeNext(latestEnd(reading, now), length.nanos()));
        if (proven) {
            window.wasOpenAt(sentAt);
        }
        boolean began = window.isTold() && (refilled || earliestEnd > window.endsBy());
        if (began) {
            begin(new Window(now, inFlight + 1, 0), false); // a window that began earlier than we knew
        }
        source = Source.HEADER;
        boolean certain = window.count(proven ? sentAt : now, length.nanos());
        if (certain && window.isHeard()) {
            length.observeRounding(reading, window.endsBy() - sentAt);
        }
        hear(reading, sentAt, now);
        if (reading.remaining() >= 0) {
            window.tell(reading.remaining(), sentAt);
            window.spend(began ? overtakers : 0); // which of the two windows they were counted in is not known
        } else {
            window.miss(1, now); // what others were told does not include this call, or may not
        }
        if (certain) {
            window.endAfter(earliestEnd);
        }
    }

    /** Tells whether less is left than the next window can have, in which the calls in flight may be counted already. */
    private boolean isBelowNext(Reading reading) {
        return reading.remaining() >= 0 && reading.remaining() < limit - inFlight - 1;
    }

    /** Tells whether an answer was written in an earlier window: that one is over before this one can be. */
    private boolean isEarlier(Reading reading, long now) {
        return reading.tellsReset() && latestEnd(reading, now) < window.endsAfter();
    }

    private static long latestEnd(Reading reading, long now) {
        return now + reading.resetNanos() + reading.lateNanos();
    }

    private void hear(Reading reading, long sentAt, long now) {
        boolean first = window.hear(now);
        if (first) {
            length.observe(reading, reading.remaining() >= limit - window.charged());
        }
        allowance.probe.heard();
        // What was under way together with the first may have been written in the window before, and tells its end.
        if (first || window.wasHeardAt(sentAt)) {
            window.endBy(length.latestEnd(reading, now));
        }
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
    void refused(Priority priority, Reading reading, long retryAfterNanos, long now) {
        giveBack(priority);
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
        return waiting == 0 || closed ? window.endsBy() : Math.min(window.doubtUntil(), allowance.nextChange(now));
    }

    /** Estimates how long a ticket waits before which the given number of permits are taken. */
    long expectedWait(int ahead, Ticket ticket, long now) {
        return allowance.expectedWait(ahead, ticket, now);
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

    boolean isClosed() {
        return closed;
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
