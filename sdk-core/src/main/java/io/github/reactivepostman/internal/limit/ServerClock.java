package io.github.reactivepostman.internal.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The service's clock, as its {@code Date} headers tell it.
 *
 * <p>The local wall clock takes no part, so neither its being wrong nor its jumping changes a decision: between two
 * dates the time is carried on by the monotonic clock. Safe to use from any thread.
 */
final class ServerClock {

    private volatile @Nullable Tick last;

    /** Notes the header and returns the service's time in epoch milliseconds; null when it was never told. */
    @Nullable Long read(@Nullable String date, long nanoTime) {
        Tick tick = last;
        if (date == null) {
            return tick == null ? null : tick.at(nanoTime);
        }
        if (tick != null && tick.text.equals(date)) {
            return tick.epochMillis;
        }
        long parsed = HttpDates.parse(date);
        if (parsed < 0) {
            return tick == null ? null : tick.at(nanoTime);
        }
        last = new Tick(date, parsed, nanoTime);
        return parsed;
    }

    /** Returns how far it is ahead of a local wall clock; null when it was never told. */
    @Nullable Duration skew(long nanoTime, Instant localNow) {
        Tick tick = last;
        return tick == null ? null : Duration.ofMillis(tick.at(nanoTime) - localNow.toEpochMilli());
    }

    private record Tick(String text, long epochMillis, long nanoTime) {
        long at(long now) {
            return epochMillis + TimeUnit.NANOSECONDS.toMillis(now - nanoTime);
        }
    }
}
