package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.Priority;

/**
 * What is known of one window of a bucket: what was told and sent in it, and when it ends.
 *
 * <p>Times are monotonic nanoseconds. A window that nothing was heard of has no known end but ends all the same, some
 * time after the first call in it.
 */
final class Window {

    /** Calls sent before this may have been counted in an earlier window. */
    private final long startedAt;
    /** The latest time at which it can end, by what was told; {@link Bucket#NEVER} until something was. */
    private long endsBy = Bucket.NEVER;
    /** When it ends if nothing is heard of it: a guess, since a call may be long on its way to the service. */
    private long endsUnheardBy = Bucket.NEVER;
    /** The earliest time at which it can end, by what was told. */
    private long endsAfter = Long.MIN_VALUE;
    /** When the last call was sent that is known to have been counted in it: what was counted before, was in it too. */
    private long provenAt = Long.MIN_VALUE;
    /** What was told to be left, less what was lost since; negative until it was told. */
    private int told = Reading.UNTOLD;
    /** The smallest remaining that was told, or {@link Bucket#UNTOLD_YET}. */
    private int lowestTold = Bucket.UNTOLD_YET;
    /** Calls of the window before that may have been counted in this one. */
    private int doubtful;
    /** When the last of these was settled. */
    private long doubtfulBy;
    /** Calls that were unanswered when it began, and settled before any was sent in it. */
    private int settledBefore;
    /** When a window is over in which those are counted, whatever was sent since; {@link Bucket#NEVER} if none are. */
    private long doubtUntil = Bucket.NEVER;
    /** Calls that are counted in it as far as we know: sent in it, or unanswered when it began. */
    private int sent;

    private int sentInteractive;
    /** Calls of ours that the service has counted in it, or may have when their answer was lost. */
    private int counted;
    /** Calls that may have arrived when it was over already: the next window counts them too. */
    private int late;
    /** When the last of these was settled. */
    private long lateBy = Long.MIN_VALUE;
    /** Calls that may not be in what is told to calls sent before a time. */
    private int missed;

    private long missedBefore = Long.MIN_VALUE;
    /** Permits that were spent without anybody to report back. */
    private int unwatched;

    /** When the first answer was heard of it. */
    private long heardAt = Bucket.NEVER;

    private boolean sentIn;
    /** The earliest time at which a call of ours can have opened it. */
    private long opensAt = Bucket.NEVER;

    Window(long startedAt, int unanswered, int doubtful) {
        this.startedAt = startedAt;
        this.sent = unanswered;
        this.doubtful = doubtful;
    }

    /** Returns the window after this one, which calls of this one may have opened before any is sent in it. */
    Window next(int unanswered, long length) {
        Window next = new Window(endsBy(), unanswered, late);
        next.doubtfulBy = lateBy;
        next.opensAt = next.charged() > 0 ? Math.min(endsBy(), doubtfulFrom(length)) : Bucket.NEVER;
        return next;
    }

    boolean isOver(long now) {
        return isOpen() && now >= endsBy();
    }

    /** Tells whether the time is not before this window: a call sent then was not counted in an earlier one. */
    boolean covers(long time) {
        return time >= startedAt;
    }

    boolean isTold() {
        return told >= 0;
    }

    boolean isHeard() {
        return heardAt != Bucket.NEVER;
    }

    /** Tells whether a call sent then came after one that is known to have been counted in it. */
    boolean wasHeardAt(long time) {
        return time >= heardAt;
    }

    boolean isOpen() {
        return endsBy() != Bucket.NEVER;
    }

    /** Returns the latest time at which it can end; {@link Bucket#NEVER} until something was sent or told. */
    long endsBy() {
        return isHeard() ? endsBy : Math.min(endsBy, endsUnheardBy);
    }

    /** Returns when it probably ends, which is before it has to when nothing was heard of it yet. */
    long expectedEnd(long length) {
        return endsBy == Bucket.NEVER && opensAt != Bucket.NEVER ? Math.min(endsBy(), opensAt + length) : endsBy();
    }

    long endsAfter() {
        return endsAfter;
    }

    int lowestTold() {
        return lowestTold;
    }

    /** Returns how many calls of ours count in it as far as we know. */
    int sent() {
        return sent;
    }

    int sentInteractive() {
        return sentInteractive;
    }

    /** Returns the most calls of ours that can have been counted in it. */
    int charged() {
        return sent + doubtful;
    }

    /** Returns what may still be sent, which is negative when more is in flight than was told to be left. */
    int left(int limit, int inFlight) {
        if (told < 0) {
            return limit - charged();
        }
        int left = Math.min(told, limit) - inFlight;
        // What was told may not include the calls that nobody reports back on.
        return unwatched > 0 ? Math.min(left, limit - charged()) : left;
    }

    /** Returns what the service has counted and we have not sent, as far as was told. */
    int usedByOthers(int limit, int inFlight) {
        return told < 0 ? 0 : Math.max(0, limit - told - counted - inFlight);
    }

    void send(long now, Priority priority) {
        if (!sentIn) {
            // It may have opened a window that none of the calls before is counted in.
            doubtUntil = endsUnheardBy;
            endsUnheardBy = Bucket.NEVER;
            sentIn = true;
        }
        sent++;
        sentInteractive += priority == Priority.INTERACTIVE ? 1 : 0;
        opensAt = Math.min(opensAt, now);
    }

    /** Returns when the calls of the window before are forgotten; {@link Bucket#NEVER} if there are none. */
    long doubtUntil() {
        return doubtUntil;
    }

    /** Returns how many calls will be forgotten then, before it ends itself. */
    int inDoubt() {
        return doubtUntil < endsBy() ? doubtful + settledBefore : 0;
    }

    /** Forgets the calls of the window before once the window that they are counted in is over; tells whether it did. */
    boolean forgetDoubtful(long now) {
        if (now < doubtUntil) {
            return false;
        }
        doubtUntil = Bucket.NEVER;
        doubtful = 0;
        sent = Math.max(0, sent - settledBefore);
        settledBefore = 0;
        return true;
    }

    void unsend(Priority priority) {
        sent--;
        // A call of the window before is not in this number.
        sentInteractive -= priority == Priority.INTERACTIVE && sentInteractive > 0 ? 1 : 0;
    }

    void sendUnwatched(int permits) {
        sent += permits;
        counted += permits;
        unwatched += permits;
        spend(permits);
    }

    /** Returns by when the calls that it is charged for were counted, while none was sent in it. */
    long chargedBy(long now) {
        return sent == 0 ? doubtfulBy : now;
    }

    /** Notes that the service has counted a call of ours by the given time, or may have; tells whether surely in it. */
    boolean count(long by, long length) {
        counted++;
        boolean certain = by <= provenAt || by < doubtfulFrom(length);
        if (!certain) {
            comeLate(by);
        }
        return certain;
    }

    /** Notes that a call of an earlier window has been settled, which may have been counted only now. */
    void carryOver(long now, long length) {
        counted++;
        if (!sentIn) {
            endsUnheardBy = Bucket.NEVER;
            settledBefore++;
        } else if (now >= doubtfulFrom(length)) {
            comeLate(now);
        }
    }

    private void comeLate(long by) {
        late++;
        lateBy = Math.max(lateBy, by);
    }

    /**
     * The earliest end that was told; when none was, the first call of ours is thought to have opened the window, or,
     * when nothing was heard of that one either, any that can have been.
     */
    private long doubtfulFrom(long length) {
        if (endsAfter != Long.MIN_VALUE) {
            return endsAfter;
        }
        long first = opensAt == Bucket.NEVER ? Bucket.NEVER : opensAt + length;
        return isHeard() ? first : Math.min(first, endsUnheardBy - length);
    }

    /** Tells whether a window that ends by the given time is this one, since the next one cannot end so soon. */
    boolean isBeforeNext(long latestEnd, long length) {
        return doubtfulFrom(length) != Bucket.NEVER && latestEnd < doubtfulFrom(length) + length;
    }

    /** Returns how many calls of ours the service has counted in it, or may have. */
    int counted() {
        return counted;
    }

    int late() {
        return late;
    }

    /** Takes calls off what was told, which does not include them or may not. */
    void spend(int calls) {
        told = told > 0 ? Math.max(0, told - calls) : told;
    }

    /** Notes that an answer was heard; tells whether it was the first. */
    boolean hear(long now) {
        boolean first = !isHeard();
        heardAt = Math.min(heardAt, now);
        return first;
    }

    /** Takes calls off that may have been counted after what is told to calls sent before the given time. */
    void miss(int calls, long before) {
        spend(calls);
        missed += calls;
        missedBefore = before;
    }

    /** Takes over a told remaining: of answers that overtook each other the least is the newest. */
    void tell(int remaining, long sentAt) {
        missed = sentAt >= missedBefore ? 0 : missed;
        int left = Math.max(0, remaining - missed);
        told = told >= 0 ? Math.min(told, left) : left;
        lowestTold = Math.min(lowestTold, remaining);
    }

    /** Lets nothing more out before the given time, which is its end now whatever was thought before. */
    void closeUntil(long time) {
        told = 0;
        endsBy = time;
        endsUnheardBy = time;
    }

    void endBy(long latest) {
        endsBy = Math.min(endsBy, latest);
    }

    /** Lets it end by the given time if nothing is ever heard of it. */
    void endUnheardBy(long latest) {
        endsUnheardBy = Math.min(endsUnheardBy, latest);
    }

    /** Notes that a call sent at that time was counted in it. */
    void wasOpenAt(long sentAt) {
        provenAt = Math.max(provenAt, sentAt);
    }

    void endAfter(long earliest) {
        endsAfter = Math.max(endsAfter, earliest);
    }
}
