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

    /** The account and as many families as settings can have. */
    private static final int MOST_BUCKETS = 64;

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
        int[] ahead = new int[MOST_BUCKETS];
        for (Lane lane : lanes) {
            boolean atHead = ticket.again && lane == ticket.route.lane(ticket.priority);
            count(lane.route, atHead ? 0 : lane.before(Lane.turn(ticket)), ahead);
        }
        return expectedWait(ticket, ahead, now);
    }

    private static long expectedWait(Ticket ticket, int[] ahead, long now) {
        long longest = 0;
        for (Bucket bucket : ticket.route.buckets) {
            longest = Math.max(longest, bucket.expectedWait(ahead[bucket.index], ticket, now));
        }
        return longest;
    }

    private static void count(Route route, int permits, int[] ahead) {
        for (Bucket bucket : route.buckets) {
            ahead[bucket.index] += permits;
        }
    }

    /** Takes out whoever cannot be served by his deadline any more: those whose turn comes first are asked first. */
    void replan(long now, TooLong tooLong) {
        if (withDeadline == 0) {
            return;
        }
        earliestDeadline = Bucket.NEVER;
        int[] ahead = new int[MOST_BUCKETS];
        TurnOrder order = new TurnOrder(lanes);
        for (Ticket ticket = order.next(); ticket != null; ticket = order.next()) {
            long expected = ticket.deadline == Bucket.NEVER ? 0 : expectedWait(ticket, ahead, now);
            if (isTooLate(ticket, expected, now)) {
                remove(ticket);
                tooLong.fail(ticket, expected, ahead[0]);
            } else {
                earliestDeadline = Math.min(earliestDeadline, ticket.deadline);
                count(ticket.route, ticket.weight(), ahead);
            }
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
