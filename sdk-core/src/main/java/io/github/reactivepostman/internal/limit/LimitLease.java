package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.RateLimits;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** One client's use of an engine: when it ends, that client's calls and streams end, and nobody else's. */
final class LimitLease implements LimitEngine {

    private final DefaultLimitEngine engine;
    private final Runnable release;
    private final Sinks.Empty<Void> ended = Sinks.empty();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final LimiterEntry entry;
    private final BucketLimiter limiter;
    private final RateLimits limits;

    private LimitLease(DefaultLimitEngine engine, LimiterEntry entry, BucketLimiter limiter, Runnable release) {
        this.engine = engine;
        this.entry = entry;
        this.limiter = limiter;
        this.release = release;
        this.limits = new LeasedLimits(engine.limits(), limiter, ended.asMono());
    }

    /** Creates a lease; without one, the engine is released at once. */
    static LimitLease of(DefaultLimitEngine engine, LimiterEntry entry, Runnable release) {
        try {
            return new LimitLease(engine, entry, engine.limiters().enter(entry), release);
        } catch (RuntimeException e) {
            release.run();
            throw e;
        }
    }

    @Override
    public <T> Mono<T> gate(CallTag tag, Mono<T> attempt) {
        return engine.gate(tag, attempt, this);
    }

    @Override
    public RateLimits limits() {
        return limits;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            engine.close(this);
            ended.tryEmitEmpty();
            engine.limiters().leave(entry, limiter);
            release.run();
        }
    }

    DefaultLimitEngine engine() {
        return engine;
    }

    boolean isClosed() {
        return closed.get();
    }
}
