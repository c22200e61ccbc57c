package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.Pacing;
import io.github.reactivepostman.ratelimit.Priority;
import io.github.reactivepostman.ratelimit.Reserve;

/**
 * How many of a bucket's permits may leave now: what is left of its window, less what is kept back, and no faster than
 * it should.
 *
 * <p>Not safe for threads: only the bucket uses it.
 */
final class Allowance {

    /** The wait for more permits than a window has: longer than any deadline. */
    private static final long TOO_MUCH = Long.MAX_VALUE / 4;

    private final Bucket bucket;
    private final Reserve reserve;
    private final boolean even;
    private final Pacer pacer = new Pacer();

    final Probe probe = new Probe();
    final OthersShare others = new OthersShare();

    Allowance(Bucket bucket, Pacing pacing, Reserve reserve) {
        this.bucket = bucket;
        this.even = pacing == Pacing.EVEN;
        this.reserve = reserve;
    }

    /** Begins a window, with one call first if too little is known. */
    void begin(boolean probing) {
        probe.begin(probing);
    }

    /** Notes that a call leaves. */
    void sent(long now) {
        probe.sent(now, bucket.length.nanos());
        pacer.sent(now);
    }

    /** Returns how many calls of a priority may be sent now. */
    int permits(Priority priority, long now) {
        if (bucket.isClosed()) {
            return 0;
        }
        if (probe.isWanted()) {
            return probe.permits(bucket.left(), bucket.inFlight(), now);
        }
        int free = free(priority, now);
        int ours = Math.min(free, even ? pacer.permits(free, bucket.window(), bucket.length.nanos(), now) : free);
        return Math.max(0, Math.min(ours, inFlightAtMost(free + bucket.inFlight()) - bucket.inFlight()));
    }

    /**
     * While others may take permits too, at most a quarter of what is left is in flight: what they took shows up in the
     * answers before the rest is sent, and the last permits are sent one by one. If there seems to be nobody, half of
     * it is, until the first answer shows that nobody came before us.
     */
    private int inFlightAtMost(int left) {
        if (others.mayCome() || bucket.usedByOthers() > 0) {
            return Math.max(1, left / 4);
        }
        return bucket.window().isHeard() ? left : Math.max(1, left / 2);
    }

    /** Returns what is left for a priority of a window that is not closed; negative when more is kept than is left. */
    int free(Priority priority, long now) {
        int othersPart = others.expected(bucket.limit(), bucket.remainingShare(now));
        return bucket.left() - kept(priority, Math.max(othersPart, reserve.others() - bucket.usedByOthers()));
    }

    /** At least one permit of a window is not kept, whatever the reserve. */
    private int kept(Priority priority, int forOthers) {
        int most = bucket.limit() - 1;
        int kept = Math.min(most, forOthers);
        if (priority == Priority.BATCH) {
            int used = bucket.window().sentInteractive();
            kept += Math.max(0, Math.min(reserve.interactive(), most - kept) - used);
        }
        return kept;
    }

    /** Returns when a call that waits can leave by itself, at the latest at the window's end. */
    long nextChange(long now) {
        long end = bucket.endsBy();
        if (permits(Priority.BATCH, now) > 0) {
            return end;
        }
        if (probe.isWanted()) {
            return probe.nextAt() > now ? Math.min(end, probe.nextAt()) : end;
        }
        long next = Math.min(end, Math.min(paced(Priority.INTERACTIVE, now), paced(Priority.BATCH, now)));
        return bucket.left() > 0 ? Math.min(next, now + others.nextRelease(bucket.length.nanos())) : next;
    }

    /** Returns when the next call of a priority may leave by its pace; {@link Bucket#NEVER} if that says nothing. */
    private long paced(Priority priority, long now) {
        int free = free(priority, now);
        long at = even && free > 0 ? pacer.nextAt(free, bucket.window(), bucket.length.nanos()) : Bucket.NEVER;
        return at > now ? at : Bucket.NEVER;
    }

    /** Estimates how long it takes until so many permits can be taken at once, after those that go ahead. */
    long expectedWait(int ahead, Ticket ticket, long now) {
        int weight = ticket.weight();
        Priority priority = ticket.priority;
        int perWindow = Math.max(
                1, bucket.limit() - kept(priority, Math.max(others.expected(bucket.limit(), 1), reserve.others())));
        if (weight > perWindow) {
            return TOO_MUCH;
        }
        int left = left(priority, perWindow, now);
        Window window = bucket.window();
        if (ahead + weight <= left) {
            return even ? pacer.expectedWait(ahead + weight, left, window, bucket.length.nanos(), now) : 0;
        }
        if (ahead + weight <= left + window.inDoubt()) {
            return Math.max(0, window.doubtUntil() - now);
        }
        return untilEnd(ticket, window, now) + inLaterWindows(Math.max(0, ahead - left), weight, perWindow);
    }

    /** Who is told a time once and comes then, whatever has changed, is told the latest. */
    private long untilEnd(Ticket ticket, Window window, long now) {
        long length = bucket.length.nanos();
        if (!window.isOpen()) {
            return length;
        }
        return Math.max(0, (ticket.leavesInAnyCase() ? window.endsBy() : window.expectedEnd(length)) - now);
    }

    private long inLaterWindows(int ahead, int weight, int perWindow) {
        int place = ahead % perWindow;
        boolean fits = place + weight <= perWindow;
        int before = ahead / perWindow + (fits ? 0 : 1);
        int last = (fits ? place : 0) + weight - 1;
        long length = bucket.length.nanos();
        return before * length + (even ? length / (perWindow + 1) * last : 0);
    }

    private int left(Priority priority, int perWindow, long now) {
        if (bucket.isClosed()) {
            return 0;
        }
        return Math.max(0, probe.isWanted() ? perWindow - bucket.inFlight() : free(priority, now));
    }
}
