package io.github.reactivepostman.test.fault;

import io.github.reactivepostman.test.internal.path.PathPattern;
import io.github.reactivepostman.test.log.ReceivedRequest;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Orders faults for coming calls; safe for any number of threads.
 *
 * <p>A call takes the first rule that matches, else the next fault of the queue. Faults come after authentication. A
 * call that the limit refuses is answered 429 and leaves the queue as it is.
 */
public final class Faults {
    private record Rule(Predicate<ReceivedRequest> matches, Fault fault) {}

    /**
     * A fault picked for a call.
     *
     * @param fault the fault
     * @param queued whether it was taken from the queue
     */
    public record Pick(Fault fault, boolean queued) {}

    private final Deque<Fault> queue = new ConcurrentLinkedDeque<>();
    private final List<Rule> rules = new CopyOnWriteArrayList<>();

    /** Orders a fault for the next call. */
    public void next(Fault fault) {
        queue.addLast(fault);
    }

    /** Orders a fault for each of the next calls. */
    public void next(int times, Fault fault) {
        for (int i = 0; i < times; i++) {
            next(fault);
        }
    }

    /** Orders a fault for every call that matches, until cleared; the body is not there yet. */
    public void when(Predicate<ReceivedRequest> matches, Fault fault) {
        rules.add(new Rule(matches, fault));
    }

    /**
     * Orders a fault for every call that matches a pattern such as {@code GET /collections/{id}} or
     * {@code /workspaces/**}, until cleared.
     */
    public void when(String pattern, Fault fault) {
        PathPattern parsed = PathPattern.parse(pattern);
        when(request -> parsed.test(request.method(), request.path()), fault);
    }

    /** Forgets all faults that were not used yet, and all rules. */
    public void clear() {
        queue.clear();
        rules.clear();
    }

    /** Returns how many queued faults were not used yet. */
    public int pending() {
        return queue.size();
    }

    /** Picks the fault for an arriving call, or null. */
    public @Nullable Pick pick(ReceivedRequest arriving) {
        for (Rule rule : rules) {
            if (rule.matches().test(arriving)) {
                return new Pick(rule.fault(), false);
            }
        }
        Fault queued = queue.pollFirst();
        return queued == null ? null : new Pick(queued, true);
    }

    /** Puts an unused fault back to the head of the queue. */
    public void putBack(Pick pick) {
        if (pick.queued()) {
            queue.addFirst(pick.fault());
        }
    }
}
