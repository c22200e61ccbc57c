package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.LimitCounts;
import io.github.reactivepostman.ratelimit.MonthlyQuota;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.ratelimit.RateLimits;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets every call out at once, and records what it is told. */
public final class RecordingEngine implements LimitEngine, RateLimits {

    private static final RateLimitState STATE = new RateLimitState(
            RateLimitState.ACCOUNT,
            300,
            299,
            1,
            0,
            0,
            0,
            null,
            null,
            Duration.ofMinutes(1),
            null,
            RateLimitState.Source.HEADER,
            Instant.EPOCH);

    private final RateLimiter limiter = RateLimiter.ofDefaults("postman");
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final List<CallTag> tags = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    public boolean isClosed() {
        return closed;
    }

    public List<String> events() {
        return events;
    }

    public List<CallTag> tags() {
        return tags;
    }

    @Override
    public <T> Mono<T> gate(CallTag tag, Mono<T> attempt) {
        tags.add(tag);
        return Mono.defer(() -> {
            events.add("gate");
            return attempt.contextWrite(context -> context.put(Permit.class, new Recorder()));
        });
    }

    @Override
    public RateLimits limits() {
        return this;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public Flux<RateLimitState> states() {
        return Flux.just(STATE);
    }

    @Override
    public Flux<RateLimitState> states(String bucket) {
        return states();
    }

    @Override
    public Flux<MonthlyQuota> quotaAlerts() {
        return Flux.empty();
    }

    @Override
    public RateLimitState current() {
        return STATE;
    }

    @Override
    public RateLimitState current(String bucket) {
        return STATE;
    }

    @Override
    public List<RateLimitState> buckets() {
        return List.of(STATE);
    }

    @Override
    public LimitCounts counts() {
        long refusals =
                events.stream().filter(event -> event.startsWith("refused")).count();
        long granted = events.stream().filter("gate"::equals).count();
        return new LimitCounts(granted, 0, refusals, 0, Duration.ZERO, Duration.ZERO, null);
    }

    @Override
    public RateLimiter rateLimiter() {
        return limiter;
    }

    private final class Recorder implements Permit {

        @Override
        public void sending() {
            events.add("sending");
        }

        @Override
        public void answered(int status, HttpHeaders headers) {
            events.add("answered " + status + (headers.isEmpty() ? " unheard" : ""));
        }

        @Override
        public void refused(Refusal kind) {
            events.add("refused " + kind);
        }

        @Override
        public void toldMonth(long limit, long remaining) {
            events.add("month " + remaining + " of " + limit);
        }

        @Override
        public RateLimitState state() {
            return STATE;
        }
    }
}
