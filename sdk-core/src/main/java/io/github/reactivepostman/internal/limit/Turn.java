package io.github.reactivepostman.internal.limit;

import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.util.concurrent.Queues;

/**
 * Lets one task in at a time without holding a thread: who comes while another is inside leaves the task to that one.
 *
 * <p>The uncontended way is one compare-and-set in and one decrement out, and allocates nothing.
 */
final class Turn {

    private static final Logger log = LoggerFactory.getLogger(Turn.class);

    private static final int PATIENCE = 10_000;

    private final AtomicInteger tasks = new AtomicInteger();
    private final Queue<Runnable> late =
            Queues.<Runnable>unboundedMultiproducer().get();

    /** Takes the turn if nobody has it; {@link #leave()} must follow. */
    boolean tryEnter() {
        return tasks.get() == 0 && tasks.compareAndSet(0, 1);
    }

    /** Takes the turn if nobody has it now or soon, since turns are short; {@link #leave()} must follow. */
    boolean tryEnterSoon() {
        for (int i = 0; i < PATIENCE; i++) {
            if (tryEnter()) {
                return true;
            }
            // No hint to the processor: BlockHound, which a program may use, takes that for waiting.
        }
        return false;
    }

    /** Takes the turn, however often it must be asked for: for the few callers that need an answer there and then. */
    void enter() {
        while (!tryEnter()) {
            // Turns are shorter than a thread's switch, so asking again is cheaper than anything else.
        }
    }

    /** Gives up the turn after doing what others left. */
    void leave() {
        int left = tasks.decrementAndGet();
        while (left != 0) {
            left = work(left);
        }
    }

    /** Does the task now, or leaves it to whoever has the turn. */
    void run(Runnable task) {
        late.offer(task);
        int left = tasks.getAndIncrement() == 0 ? 1 : 0;
        while (left != 0) {
            left = work(left);
        }
    }

    /** A turn that is never given up would hold up everybody for ever, whatever went wrong in it. */
    private static void runSafely(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            log.error("A task of the limit engine failed", e);
        }
    }

    private int work(int count) {
        for (int i = 0; i < count; i++) {
            Runnable task = late.poll();
            if (task != null) {
                runSafely(task);
            }
        }
        return tasks.addAndGet(-count);
    }
}
