package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.LimitCounts;
import io.github.reactivepostman.ratelimit.MonthlyQuota;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.ratelimit.RateLimits;
import io.github.resilience4j.ratelimiter.RateLimiter;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The limits as one client sees them: its streams complete when it is closed. */
record LeasedLimits(StateStreams shared, RateLimiter rateLimiter, Mono<Void> ended) implements RateLimits {

    @Override
    public Flux<RateLimitState> states() {
        return shared.states().takeUntilOther(ended);
    }

    @Override
    public Flux<RateLimitState> states(String bucket) {
        return shared.states(bucket).takeUntilOther(ended);
    }

    @Override
    public Flux<MonthlyQuota> quotaAlerts() {
        return shared.quotaAlerts().takeUntilOther(ended);
    }

    @Override
    public RateLimitState current() {
        return shared.current();
    }

    @Override
    public RateLimitState current(String bucket) {
        return shared.current(bucket);
    }

    @Override
    public List<RateLimitState> buckets() {
        return shared.buckets();
    }

    @Override
    public LimitCounts counts() {
        return shared.counts();
    }
}
