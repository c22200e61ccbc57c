package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.RateLimits;
import reactor.core.publisher.Mono;

/** The one owner of a key's limits: tracks the windows, and lets calls out through its gate. */
public interface LimitEngine {

    /**
     * Returns the attempt held back until it has a permit of every bucket that it counts in.
     *
     * <p>{@code onSubscribe} comes at once, so that timeouts and cancels work while it waits. A further subscription is
     * another attempt of the same call and goes to the head of the queue.
     */
    <T> Mono<T> gate(CallTag tag, Mono<T> attempt);

    /** Returns what is known of the limits. */
    RateLimits limits();

    /** Fails every waiting call and completes the streams of states. */
    void close();
}
