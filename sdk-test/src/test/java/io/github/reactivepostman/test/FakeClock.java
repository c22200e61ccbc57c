package io.github.reactivepostman.test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** A clock that stands until it is moved; it begins at a full minute. */
final class FakeClock implements LongSupplier {
    static final long START = 1_800_000_000L;

    private final AtomicLong nanos = new AtomicLong(START * 1_000_000_000L);

    @Override
    public long getAsLong() {
        return nanos.get();
    }

    void advance(Duration by) {
        nanos.addAndGet(by.toNanos());
    }
}
