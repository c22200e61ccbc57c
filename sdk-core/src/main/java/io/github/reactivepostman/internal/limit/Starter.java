package io.github.reactivepostman.internal.limit;

import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.util.concurrent.Queues;

/**
 * Starts, outside the core's turn, the tickets that were let out or failed inside it, in their order.
 *
 * <p>One thread at a time starts them, so a source that completes at once and thereby lets the next one out does not
 * grow the stack.
 */
final class Starter {

    private static final Logger log = LoggerFactory.getLogger(Starter.class);

    private final Queue<Ticket> ready = Queues.<Ticket>unbounded().get();
    private final AtomicInteger rounds = new AtomicInteger();

    /** Adds a ticket; only inside the core's turn. */
    void add(Ticket ticket) {
        ready.offer(ticket);
    }

    /** What a caller's code throws concerns that caller: the others still have to be started. */
    private static void startSafely(Ticket ticket) {
        try {
            ticket.start();
        } catch (RuntimeException e) {
            log.error("{} could not be started", ticket.tag.request(), e);
        }
    }

    /** Starts what is ready, unless another thread is at it. */
    void run() {
        if (ready.isEmpty() || rounds.getAndIncrement() != 0) {
            return;
        }
        int missed = 1;
        while (missed != 0) {
            for (Ticket ticket = ready.poll(); ticket != null; ticket = ready.poll()) {
                startSafely(ticket);
            }
            missed = rounds.addAndGet(-missed);
        }
    }
}
