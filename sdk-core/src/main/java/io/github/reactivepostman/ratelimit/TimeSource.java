package io.github.reactivepostman.ratelimit;

import java.time.Clock;
import java.time.Instant;
import reactor.core.scheduler.Scheduler;

/** The one source of time for everything that waits, so that tests can run all of it on virtual time. */
public interface TimeSource {

    /** Returns a monotonic time in nanoseconds, of any origin. */
    long nanoTime();

    /** Returns the local wall clock's time, for display only: no decision depends on it. */
    Instant now();

    /** Returns the scheduler that runs what was waited for. */
    Scheduler scheduler();

    /** Returns the system's time and Reactor's parallel scheduler. */
    static TimeSource system() {
        return new SystemTime(Clock.systemUTC());
    }

    /** Returns a source whose time is the scheduler's own, such as a {@code VirtualTimeScheduler}'s. */
    static TimeSource of(Scheduler scheduler) {
        return new SchedulerTime(scheduler);
    }
}
