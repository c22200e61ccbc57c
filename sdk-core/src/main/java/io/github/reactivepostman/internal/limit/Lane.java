package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.Priority;
import org.jspecify.annotations.Nullable;

/** First come, first served: a queue of tickets linked through themselves, so that leaving it early costs nothing. */
final class Lane {

    final Route route;
    final Priority priority;

    private @Nullable Ticket head;
    private @Nullable Ticket tail;
    private int size;
    private int permits;

    Lane(Route route, Priority priority) {
        this.route = route;
        this.priority = priority;
    }

    @Nullable Ticket head() {
        return head;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return head == null;
    }

    /** Returns when the head asked, moved back by its priority's handicap: the smallest goes first. */
    long turn() {
        Ticket first = head;
        return first == null ? Long.MAX_VALUE : turn(first);
    }

    /** Returns how many permits those need who have their turn by the given one. */
    int before(long turn) {
        if (tail == null || turn(tail) <= turn) {
            return permits;
        }
        int before = 0;
        for (Ticket ticket = head; ticket != null && turn(ticket) <= turn; ticket = ticket.next) {
            before += ticket.weight();
        }
        return before;
    }

    static long turn(Ticket ticket) {
        return ticket.askedAt + ticket.priority.handicap().toNanos();
    }

    void addLast(Ticket ticket) {
        ticket.previous = tail;
        if (tail == null) {
            head = ticket;
        } else {
            tail.next = ticket;
        }
        tail = ticket;
        size++;
        permits += ticket.weight();
    }

    void addFirst(Ticket ticket) {
        ticket.next = head;
        if (head == null) {
            tail = ticket;
        } else {
            head.previous = ticket;
        }
        head = ticket;
        size++;
        permits += ticket.weight();
    }

    void remove(Ticket ticket) {
        Ticket before = ticket.previous;
        Ticket after = ticket.next;
        if (before == null) {
            head = after;
        } else {
            before.next = after;
        }
        if (after == null) {
            tail = before;
        } else {
            after.previous = before;
        }
        ticket.previous = null;
        ticket.next = null;
        size--;
        permits -= ticket.weight();
    }
}
