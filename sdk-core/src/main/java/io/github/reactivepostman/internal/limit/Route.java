package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.Priority;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set of buckets that some calls count in, the account's first, with a queue for each priority. */
final class Route {

    final List<Bucket> buckets;
    private final Lane interactive = new Lane(this, Priority.INTERACTIVE);
    private final Lane batch = new Lane(this, Priority.BATCH);

    Route(List<Bucket> buckets) {
        this.buckets = List.copyOf(buckets);
    }

    Lane lane(Priority priority) {
        return priority == Priority.BATCH ? batch : interactive;
    }

    /** Tells whether a ticket that comes now goes before all that wait on this route, if it may leave at all. */
    boolean isNext(Ticket ticket, long now) {
        if (!lane(ticket.priority).isEmpty()) {
            return false;
        }
        Lane other = ticket.priority == Priority.BATCH ? interactive : batch;
        Ticket head = other.head();
        return head == null || other.turn() > Lane.turn(ticket) || !admits(head, now);
    }

    /** Tells whether the ticket may leave now. */
    boolean admits(Ticket ticket, long now) {
        for (int i = 0; i < buckets.size(); i++) {
            Bucket bucket = buckets.get(i);
            int permits = ticket.isReportedBack() ? bucket.permits(ticket.priority, now) : bucket.unwatchedPermits(now);
            if (permits < ticket.weight()) {
                return false;
            }
        }
        return true;
    }

    boolean hasWaiting() {
        return !interactive.isEmpty() || !batch.isEmpty();
    }

    /** Tells whether so many calls may leave now of which no answer will be heard. */
    boolean hasUnwatched(int permits, long now) {
        for (int i = 0; i < buckets.size(); i++) {
            if (buckets.get(i).unwatchedPermits(now) < permits) {
                return false;
            }
        }
        return true;
    }

    /** Returns the bucket that permits least, which is the one that a caller wants to hear of. */
    Bucket strictest() {
        Bucket strictest = buckets.get(0);
        for (Bucket bucket : buckets) {
            if (bucket.remaining() < strictest.remaining()) {
                strictest = bucket;
            }
        }
        return strictest;
    }

    /** Returns the bucket whose name, or else whose limit, the reading tells; null when there is none. */
    @Nullable Bucket bucketOf(Reading reading) {
        for (Bucket bucket : buckets) {
            if (bucket.name.equals(reading.name())) {
                return bucket;
            }
        }
        for (Bucket bucket : buckets) {
            if (bucket.limit() == reading.limit()) {
                return bucket;
            }
        }
        return null;
    }
}
