package io.github.reactivepostman.spring.health;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.ratelimit.MonthlyQuota;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.spring.calls.CallRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import reactor.core.publisher.Mono;

/** Tells a client's health from what its last calls have shown; costs no call. */
final class StateHealthIndicator implements ReactiveHealthIndicator {

    private final PostmanClient client;
    private final CallRecord record;

    StateHealthIndicator(PostmanClient client, CallRecord record) {
        this.client = client;
        this.record = record;
    }

    @Override
    public Mono<Health> health() {
        return Mono.fromSupplier(this::now);
    }

    /** To be at the limit is no illness: calls wait for the reset and then leave. */
    private Health now() {
        RateLimitState state = client.rateLimits().current();
        if (record.isUnauthorized()) {
            return details(Health.down(), "UNAUTHORIZED", state);
        }
        if (isUsedUp(state.month())) {
            return details(Health.outOfService(), "QUOTA_EXHAUSTED", state);
        }
        return details(Health.up(), state.isExhausted() ? "RATE_LIMITED" : "AVAILABLE", state);
    }

    private static boolean isUsedUp(@Nullable MonthlyQuota month) {
        return month != null && month.level() == MonthlyQuota.Level.EXHAUSTED;
    }

    private static Health details(Health.Builder health, String calls, RateLimitState state) {
        health.withDetail("calls", calls)
                .withDetail("limit", state.limit())
                .withDetail("remaining", state.remaining())
                .withDetail("waiting", state.waiting());
        if (state.resetsAt() != null) {
            health.withDetail("resetsAt", state.resetsAt());
        }
        if (state.month() != null) {
            month(health, state.month());
        }
        return health.build();
    }

    private static void month(Health.Builder health, MonthlyQuota month) {
        health.withDetail("monthRemaining", month.remaining()).withDetail("monthLevel", month.level());
    }
}
