package io.github.reactivepostman.ratelimit;

import java.time.Duration;

/** Who goes first when calls wait; within one priority the first come is the first served. */
public enum Priority {
    /** Somebody waits for the answer: goes before batch calls. */
    INTERACTIVE(Duration.ZERO),
    /** Nobody waits: goes when no interactive call does, or once it has waited 10 seconds longer. */
    BATCH(Duration.ofSeconds(10));

    private final Duration handicap;

    Priority(Duration handicap) {
        this.handicap = handicap;
    }

    /** Returns how much longer a call of this priority must have waited to go before an interactive one. */
    public Duration handicap() {
        return handicap;
    }

    /** Key under which a priority is put into a Reactor {@code Context} to apply to every call below. */
    public static final Class<Priority> CONTEXT_KEY = Priority.class;
}
