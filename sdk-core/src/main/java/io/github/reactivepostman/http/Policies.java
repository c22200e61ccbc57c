package io.github.reactivepostman.http;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.github.resilience4j.reactor.retry.RetryOperator;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The Resilience4j policies that a program puts around its calls; immutable.
 *
 * @param retry repeats whole calls, outside of everything else; null for none
 * @param circuitBreaker stops attempts that have their permit; null for none
 * @param timeLimiter limits the time from the permit to the whole answer; null for none
 * @param bulkhead limits the attempts under way at once; null for none
 */
public record Policies(
        @Nullable Retry retry,
        @Nullable CircuitBreaker circuitBreaker,
        @Nullable TimeLimiter timeLimiter,
        @Nullable Bulkhead bulkhead) {

    private static final Policies NONE = new Policies(null, null, null, null);

    /** Returns no policies. */
    public static Policies none() {
        return NONE;
    }

    /** Returns these policies with a retry. */
    public Policies withRetry(Retry policy) {
        return new Policies(policy, circuitBreaker, timeLimiter, bulkhead);
    }

    /** Returns these policies with a circuit breaker. */
    public Policies withCircuitBreaker(CircuitBreaker policy) {
        return new Policies(retry, policy, timeLimiter, bulkhead);
    }

    /** Returns these policies with a time limiter. */
    public Policies withTimeLimiter(TimeLimiter policy) {
        return new Policies(retry, circuitBreaker, policy, bulkhead);
    }

    /**
     * Returns these policies with a bulkhead.
     *
     * @throws IllegalArgumentException when the bulkhead would hold a thread to wait for a place
     */
    public Policies withBulkhead(Bulkhead policy) {
        Duration wait = policy.getBulkheadConfig().getMaxWaitDuration();
        if (!wait.isZero()) {
            throw new IllegalArgumentException("bulkhead '" + policy.getName() + "' holds a thread for up to " + wait
                    + " to wait for a place, and that thread may be an event loop: set its maxWaitDuration to 0");
        }
        return new Policies(retry, circuitBreaker, timeLimiter, policy);
    }

    /** Puts the outermost policy around a call with all its attempts; each subscriber has its own count of them. */
    <T> Mono<T> aroundCall(Mono<T> call) {
        return retry == null ? call : call.transformDeferred(RetryOperator.of(retry));
    }

    /** Puts the inner policies around an attempt that has its permit; what they reject does not reach the filters. */
    <T> Mono<T> aroundAttempt(Attempt attempt, Supplier<Mono<T>> answer) {
        if (circuitBreaker == null && timeLimiter == null && bulkhead == null) {
            return answer.get();
        }
        Mono<T> sent = Mono.defer(answer);
        Mono<T> bounded = bulkhead == null ? sent : sent.transformDeferred(BulkheadOperator.of(bulkhead));
        Mono<T> limited = timeLimiter == null ? bounded : TimeLimit.of(timeLimiter, attempt, bounded);
        return circuitBreaker == null ? limited : limited.transformDeferred(CircuitBreakerOperator.of(circuitBreaker));
    }
}
