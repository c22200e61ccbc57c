package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.Priority;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who waits for a permit, in lanes by route and priority.
 *
 * <p>There are few lanes, so choosing the next ticket costs the same however many wait. Not safe for threads.
 */
final class WaitingRoom {

    /** What is done with a ticket that cannot be served in time. */
    interface TooLong {
        void fail(Ticket ticket, long expectedWait, int position);
    }

    private final int capacity;
    private final List<Lane> lanes = new ArrayList<>();
    private int size;
    private int withDeadline;
    private long earliestDeadline = Bucket.NEVER;

    WaitingRoom(int capacity) {
        this.capacity = capacity;
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size >= capacity;
    }

    long earliestDeadline() {
        return withDeadline == 0 ? Bucket.NEVER : earliestDeadline;
    }

    void add(Ticket ticket) {
        Lane lane = ticket.route.lane(ticket.priority);
        if (!lanes.contains(lane)) {
            lanes.add(lane);
        }
        if (ticket.again) {
            lane.addFirst(ticket);
        } else {
            lane.addLast(ticket);
        }
        count(ticket, 1);
        earliestDeadline = Math.min(earliestDeadline, ticket.deadline);
    }

    void remove(Ticket ticket) {
        ticket.route.lane(ticket.priority).remove(ticket);
        count(ticket, -1);
    }

    private void count(Ticket ticket, int difference) {
        size += difference;
        withDeadline += ticket.deadline == Bucket.NEVER ? 0 : difference;
        for (Bucket bucket : ticket.route.buckets) {
            bucket.waits(difference);
        }
    }

    /** Returns who goes next: of the lanes that have permits now, the head whose turn comes first. */
    @Nullable Ticket next(long now) {
        Ticket next = null;
        long turn = Long.MAX_VALUE;
        for (int i = 0; size > 0 && i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            Ticket head = lane.head();
            if (head != null && lane.turn() < turn && lane.route.admits(head, now)) {
                next = head;
                turn = lane.turn();
            }
        }
        return next;
    }

    /** Estimates how long a ticket waits that joins now. */
    long expectedWait(Ticket ticket, long now) {
        Lane lane = ticket.route.lane(ticket.priority);
        return expectedWait(ticket, lane, ticket.again ? 0 : lane.permits(), now);
    }

    private long expectedWait(Ticket ticket, Lane lane, int before, long now) {
        long longest = 0;
        for (Bucket bucket : lane.route.buckets) {
            longest = Math.max(longest, bucket.expectedWait(ahead(bucket, lane, before), ticket, now));
        }
        return longest;
    }

    private int ahead(Bucket bucket, Lane own, int inOwn) {
        int ahead = inOwn;
        for (Lane lane : lanes) {
            boolean before = lane != own && lane.priority.compareTo(own.priority) <= 0;
            if (before && lane.route.buckets.contains(bucket)) {
                ahead += lane.permits();
            }
        }
        return ahead;
    }

    /** Takes out whoever cannot be served by his deadline any more. */
    void replan(long now, TooLong tooLong) {
        if (withDeadline == 0) {
            return;
        }
        earliestDeadline = Bucket.NEVER;
        for (Lane lane : lanes) {
            replan(lane, now, tooLong);
        }
    }

    private void replan(Lane lane, long now, TooLong tooLong) {
        int position = 0;
        int ahead = 0;
        Ticket ticket = lane.head();
        while (ticket != null) {
            Ticket following = ticket.next;
            long expected = ticket.deadline == Bucket.NEVER ? 0 : expectedWait(ticket, lane, ahead, now);
            if (isTooLate(ticket, expected, now)) {
                remove(ticket);
                tooLong.fail(ticket, expected, position);
            } else {
                earliestDeadline = Math.min(earliestDeadline, ticket.deadline);
                position++;
                ahead += ticket.weight;
            }
            ticket = following;
        }
    }

    private static boolean isTooLate(Ticket ticket, long expected, long now) {
        boolean foreseen = !ticket.leavesInAnyCase() && now + expected > ticket.deadline;
        return ticket.deadline <= now || (ticket.deadline != Bucket.NEVER && foreseen);
    }

    /** Takes out everybody who is meant. */
    void removeIf(Predicate<Ticket> meant, Consumer<Ticket> removed) {
        for (Lane lane : lanes) {
            Ticket ticket = lane.head();
            while (ticket != null) {
                Ticket following = ticket.next;
                if (meant.test(ticket)) {
                    remove(ticket);
                    removed.accept(ticket);
                }
                ticket = following;
            }
        }
    }

    /** Takes out everybody of a priority. */
    void removeAll(Priority priority, Consumer<Ticket> removed) {
        removeIf(ticket -> ticket.priority == priority, removed);
    }
}
