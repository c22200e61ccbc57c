package io.github.reactivepostman.test.log;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps the newest calls; safe for any number of threads. */
public final class RequestLog {
    private static final int KEPT = 10_000;

    private final Deque<ReceivedRequest> entries = new ConcurrentLinkedDeque<>();
    private final AtomicInteger size = new AtomicInteger();

    /** Adds a call, and drops the oldest when there are too many. */
    public void add(ReceivedRequest request) {
        entries.addLast(request);
        if (size.incrementAndGet() > KEPT && entries.pollFirst() != null) {
            size.decrementAndGet();
        }
    }

    /** Returns the calls, oldest first. */
    public List<ReceivedRequest> all() {
        return List.copyOf(new ArrayList<>(entries));
    }
}
