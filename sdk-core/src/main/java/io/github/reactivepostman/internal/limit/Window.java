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
    /** The latest time at which it can end; {@link Bucket#NEVER} until something was sent or told. */
    private long endsBy = Bucket.NEVER;
    /** The earliest time at which it can end, by what was told. */
    private long endsAfter = Long.MIN_VALUE;
    /** What was told to be left, less what was lost since; negative until it was told. */
    private int told = Reading.UNTOLD;
    /** The smallest remaining that was told, or {@link Bucket#UNTOLD_YET}. */
    private int lowestTold = Bucket.UNTOLD_YET;
    /** Calls of the window before that may have been counted in this one. */
    private final int doubtful;
    /** Calls that are counted in it as far as we know: sent in it, or unanswered when it began. */
    private int sent;

    private int sentInteractive;
    /** Calls of ours that the service has counted in it, or may have when their answer was lost. */
    private int counted;
    /** Calls that were answered when it may have been over already: the next window counts them too. */
    private int late;
    /** Permits that were spent without anybody to report back. */
    private int unwatched;

    private boolean heard;
    private long firstSentAt = Bucket.NEVER;

    Window(long startedAt, int unanswered, int doubtful) {
        this.startedAt = startedAt;
        this.sent = unanswered;
        this.doubtful = doubtful;
    }

    boolean isOver(long now) {
        return endsBy != Bucket.NEVER && now >= endsBy;
    }

    /** Tells whether the time is not before this window: a call sent then was not counted in an earlier one. */
    boolean covers(long time) {
        return time >= startedAt;
    }

    boolean isTold() {
        return told >= 0;
    }

    boolean isHeard() {
        return heard;
    }

    boolean isOpen() {
        return endsBy != Bucket.NEVER;
    }

    long endsBy() {
        return endsBy;
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
        sent++;
        sentInteractive += priority == Priority.INTERACTIVE ? 1 : 0;
        firstSentAt = Math.min(firstSentAt, now);
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

    /** Notes that the service has counted a call of ours, or may have, in this window or, if it is over, in the next. */
    void count(long answeredAt, long length) {
        counted++;
        late += answeredAt >= doubtfulFrom(length) ? 1 : 0;
    }

    /** Notes that the service has counted a call of ours that the next window need not be charged with. */
    void count() {
        counted++;
    }

    /** The earliest end that was told; when none was, the first call of ours is thought to have opened the window. */
    private long doubtfulFrom(long length) {
        if (endsAfter != Long.MIN_VALUE) {
            return endsAfter;
        }
        return firstSentAt == Bucket.NEVER ? Bucket.NEVER : firstSentAt + length;
    }

    int late() {
        return late;
    }

    /** Takes calls off what was told, which does not include them or may not. */
    void spend(int calls) {
        told = told > 0 ? Math.max(0, told - calls) : told;
    }

    /** Notes that an answer was heard; tells whether it was the first. */
    boolean hear() {
        boolean first = !heard;
        heard = true;
        return first;
    }

    /** Takes over a told remaining: of answers that overtook each other the least is the newest. */
    void tell(int remaining) {
        told = told >= 0 ? Math.min(told, remaining) : remaining;
        lowestTold = Math.min(lowestTold, remaining);
    }

    /** Lets nothing more out before the given time, which is its end now whatever was thought before. */
    void closeUntil(long time) {
        told = 0;
        endsBy = time;
    }

    void endBy(long latest) {
        endsBy = Math.min(endsBy, latest);
    }

    void endAfter(long earliest) {
        endsAfter = Math.max(endsAfter, earliest);
    }
}
