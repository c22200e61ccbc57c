package io.github.reactivepostman.test.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Tells the server's time in nanoseconds since the epoch: the system's clock at the start, then monotonic. */
public final class ServerClock implements LongSupplier {
    private final long offset;

    /** Builds a clock that is ahead of the system's by the given skew, or behind it when that is negative. */
    public ServerClock(Duration skew) {
        Instant now = Instant.now();
        this.offset =
                TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano() + skew.toNanos() - System.nanoTime();
    }

    @Override
    public long getAsLong() {
        return System.nanoTime() + offset;
    }

    /** Returns the given nanoseconds since the epoch as an instant. */
    public static Instant instant(long nanos) {
        return Instant.ofEpochSecond(0, nanos);
    }
}
