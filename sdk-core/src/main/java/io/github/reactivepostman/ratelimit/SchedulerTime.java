package io.github.reactivepostman.ratelimit;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import reactor.core.scheduler.Scheduler;

/** A scheduler's own time, wall clock included: all of it virtual when the scheduler's is. */
record SchedulerTime(Scheduler scheduler) implements TimeSource {

    @Override
    public long nanoTime() {
        return scheduler.now(TimeUnit.NANOSECONDS);
    }

    @Override
    public Instant now() {
        return Instant.ofEpochMilli(scheduler.now(TimeUnit.MILLISECONDS));
    }
}
