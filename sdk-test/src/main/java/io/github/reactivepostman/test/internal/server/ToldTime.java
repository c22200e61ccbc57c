package io.github.reactivepostman.test.internal.server;

import io.github.reactivepostman.test.limit.Verdict;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** The time that answers tell: the server's, and what that jumped by while windows went on as before. */
public final class ToldTime implements LongSupplier {
    private final LongSupplier clock;
    private final AtomicLong jumped = new AtomicLong();

    /** Builds the told time of a clock. */
    public ToldTime(LongSupplier clock) {
        this.clock = clock;
    }

    /** Moves what is told from now on. */
    public void jump(Duration by) {
        jumped.addAndGet(by.toNanos());
    }

    @Override
    public long getAsLong() {
        return clock.getAsLong() + jumped.get();
    }

    Verdict tell(Verdict verdict) {
        return verdict.movedBy(jumped.get());
    }
}
