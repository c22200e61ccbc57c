package io.github.reactivepostman.internal.limit;

import java.util.concurrent.locks.LockSupport;

/** A place in the queue that a thread waits for: until its turn comes, its time is over, or it is interrupted. */
final class HeldThread extends Reservation {

    private final DefaultLimitEngine engine;
    private final BucketLimiter limiter;
    private final Thread thread = Thread.currentThread();
    private volatile boolean decided;

    HeldThread(DefaultLimitEngine engine, BucketLimiter limiter, int permits, long timeout) {
        super(limiter.getName(), engine.accountRoute(), permits);
        this.engine = engine;
        this.limiter = limiter;
        askedAt = engine.nanoTime();
        deadline = askedAt + timeout;
    }

    @Override
    boolean belongsTo(Object someone) {
        return someone == limiter;
    }

    @Override
    boolean leavesInAnyCase() {
        return false;
    }

    @Override
    void start() {
        decided = true;
        LockSupport.unpark(thread);
    }

    /** Holds the thread until it is known whether it has its permits; an interrupt stays set and gives up the place. */
    boolean hasPermits() {
        engine.acquire(this);
        while (!decided) {
            LockSupport.parkNanos(this, deadline - engine.nanoTime());
            if (isOver() && engine.withdraw(this)) {
                return false;
            }
        }
        return failure == null;
    }

    private boolean isOver() {
        return !decided && (thread.isInterrupted() || engine.nanoTime() >= deadline);
    }
}
