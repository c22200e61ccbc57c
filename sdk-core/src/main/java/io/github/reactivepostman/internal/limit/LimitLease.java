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
    private final RateLimits limits;

    LimitLease(DefaultLimitEngine engine, Runnable release) {
        this.engine = engine;
        this.release = release;
        this.limits = new LeasedLimits(engine.limits(), ended.asMono());
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
