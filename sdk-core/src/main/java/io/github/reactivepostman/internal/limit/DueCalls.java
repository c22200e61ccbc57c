package io.github.reactivepostman.internal.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Calls of which nobody reports back, and which may not have reached the service yet: a window that begins meanwhile
 * may be the one that counts them. Not safe for threads: only the bucket uses it.
 */
final class DueCalls {

    /** How much later than planned a call is thought to reach the service, or a window to begin there. */
    static final long TRAVEL = TimeUnit.MILLISECONDS.toNanos(250);

    private final List<Due> calls = new ArrayList<>();

    /** Adds calls that leave at the given time. */
    void add(long at, int permits) {
        calls.add(new Due(at + TRAVEL, permits));
    }

    /** Returns how many may reach the service after the given time, and forgets the others. */
    int after(long time) {
        calls.removeIf(due -> due.by <= time);
        return calls.stream().mapToInt(Due::permits).sum();
    }

    private record Due(long by, int permits) {}
}
