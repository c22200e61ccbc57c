package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimits;
import io.github.reactivepostman.ratelimit.TimeSource;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * How a limit is often kept to, and wrongly: by what the last answer told, without what is in flight, and with the
 * reset taken to the second.
 */
final class WrongEngine implements LimitEngine {

    private final LimitEngine silent;
    private final TimeSource time;
    private final HeaderReader reader = new HeaderReader();
    private int remaining = Integer.MAX_VALUE;
    private long resetAt;

    WrongEngine(RateLimitSettings settings, TimeSource time) {
        this.silent = LimitEngines.create(settings, time);
        this.time = time;
    }

    @Override
    public <T> Mono<T> gate(CallTag tag, Mono<T> attempt) {
        return Mono.defer(() -> {
            long wait = remaining > 0 ? 0 : Math.max(0, resetAt - time.nanoTime());
            return Mono.delay(java.time.Duration.ofNanos(wait), time.scheduler())
                    .then(attempt.contextWrite(Context.of(Permit.class, new Observer())));
        });
    }

    @Override
    public RateLimits limits() {
        return silent.limits();
    }

    @Override
    public void close() {
        silent.close();
    }

    private final class Observer implements Permit {
        @Override
        public void sending() {
            remaining--;
        }

        @Override
        public void answered(int status, HttpHeaders headers) {
            Answer answer = reader.read(headers, time.nanoTime());
            remaining = answer.readings().get(0).remaining();
            resetAt = time.nanoTime()
                    + TimeUnit.NANOSECONDS.toSeconds(answer.readings().get(0).resetNanos()) * 1_000_000_000L;
        }

        @Override
        public void refused(Refusal kind) {
            remaining = 0;
        }

        @Override
        public void toldMonth(long limit, long left) {
            // It knows no month.
        }

        @Override
        public io.github.reactivepostman.ratelimit.RateLimitState state() {
            return silent.limits().current();
        }
    }
}
