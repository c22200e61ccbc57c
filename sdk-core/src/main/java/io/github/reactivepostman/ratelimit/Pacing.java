package io.github.reactivepostman.ratelimit;

/** How the permits of a window are spread over it. */
public enum Pacing {
    /** Calls leave as soon as they are permitted: the answers come soonest. */
    BURST,
    /** Calls are spread over the rest of the window: the service and what is behind the program see an even load. */
    EVEN
}
