package io.github.reactivepostman.spring.autoconfigure;

import io.github.reactivepostman.PostmanClient;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the clients that were closed: their states end. */
final class ClosedClients {

    private final AtomicInteger closed = new AtomicInteger();

    void watch(PostmanClient client) {
        client.rateLimits().states().doFinally(end -> closed.incrementAndGet()).subscribe();
    }

    int count() {
        return closed.get();
    }
}
