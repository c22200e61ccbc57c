package io.github.reactivepostman.ratelimit;

import java.time.Clock;
import java.time.Instant;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The system's monotonic time, a wall clock for display, and Reactor's parallel scheduler. */
record SystemTime(Clock clock) implements TimeSource {

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public Scheduler scheduler() {
        return Schedulers.parallel();
    }
}
