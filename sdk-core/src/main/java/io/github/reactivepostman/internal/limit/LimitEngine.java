package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimits;
import io.github.reactivepostman.ratelimit.TimeSource;
import reactor.core.publisher.Mono;

/** The one owner of a key's limits: tracks the windows, and lets calls out through its gate. */
public abstract class LimitEngine {

    /** Creates an engine that has heard nothing yet. */
    public static LimitEngine create(RateLimitSettings settings, TimeSource time) {
        throw new IllegalStateException(settings + " " + time);
    }

    /**
     * Returns the attempt held back until it has a permit of every bucket that it counts in.
     *
     * <p>{@code onSubscribe} comes at once, so that timeouts and cancels work while it waits. A further subscription is
     * another attempt of the same call and goes to the head of the queue.
     */
    public abstract <T> Mono<T> gate(CallTag tag, Mono<T> attempt);

    /** Returns what is known of the limits. */
    public abstract RateLimits limits();

    /** Fails every waiting call and completes the streams of states. */
    public abstract void close();
}
