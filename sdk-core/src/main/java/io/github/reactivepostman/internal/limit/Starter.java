package io.github.reactivepostman.internal.limit;

import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.util.concurrent.Queues;

/**
 * Starts, outside the core's turn, the tickets that were let out or failed inside it, in their order.
 *
 * <p>One thread at a time starts them, so a source that completes at once and thereby lets the next one out does not
 * grow the stack.
 */
final class Starter {

    private final Queue<Ticket> ready = Queues.<Ticket>unbounded().get();
    private final AtomicInteger rounds = new AtomicInteger();

    /** Adds a ticket; only inside the core's turn. */
    void add(Ticket ticket) {
        ready.offer(ticket);
    }

    /** Starts what is ready, unless another thread is at it. */
    void run() {
        if (ready.isEmpty() || rounds.getAndIncrement() != 0) {
            return;
        }
        int missed = 1;
        while (missed != 0) {
            for (Ticket ticket = ready.poll(); ticket != null; ticket = ready.poll()) {
                ticket.start();
            }
            missed = rounds.addAndGet(-missed);
        }
    }
}
