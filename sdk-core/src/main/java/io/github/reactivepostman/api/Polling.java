package io.github.reactivepostman.api;

import io.github.reactivepostman.internal.Values;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * How often and how long the status of a job is asked for; immutable.
 *
 * @param first time between the first answer and the second call; doubles with each call
 * @param longest the longest time between an answer and the next call
 * @param deadline how long to wait for the job in all, the waits for permits included
 * @param scheduler where the waits run; null for Reactor's parallel one
 */
public record Polling(
        Duration first,
        Duration longest,
        Duration deadline,
        @Nullable Scheduler scheduler) {

    public Polling {
        requirePositive("first", first);
        requirePositive("deadline", deadline);
        if (Values.present("longest", longest).compareTo(first) < 0) {
            throw new IllegalArgumentException(
                    "'longest' must not be shorter than 'first', which is " + first + ", was " + longest);
        }
    }

    /** Returns the default: after 1, 2, 4, 8 and then every 10 seconds, for at most 5 minutes. */
    public static Polling defaults() {
        return new Polling(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(5), null);
    }

    /** Returns this with other times between the calls. */
    public Polling withInterval(Duration first, Duration longest) {
        return new Polling(first, longest, deadline, scheduler);
    }

    /** Returns this with another time in which the job has to be done. */
    public Polling withDeadline(Duration deadline) {
        return new Polling(first, longest, deadline, scheduler);
    }

    /** Returns this with the waits on another scheduler. */
    public Polling withScheduler(Scheduler scheduler) {
        return new Polling(first, longest, deadline, Values.present("scheduler", scheduler));
    }

    /** Returns the time before the call after so many answers, the first of which is number 0. */
    Duration after(long answers) {
        Duration wait = first;
        for (long i = 0; i < answers && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    /** Looked up for each subscriber, so that Reactor's virtual time takes its place in tests. */
    Scheduler timer() {
        return scheduler == null ? Schedulers.parallel() : scheduler;
    }

    private static void requirePositive(String argument, Duration time) {
        Duration value = Values.present(argument, time);
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException("'" + argument + "' must be longer than zero, was " + value);
        }
    }
}
