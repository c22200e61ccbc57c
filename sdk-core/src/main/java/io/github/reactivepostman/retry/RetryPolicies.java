package io.github.reactivepostman.retry;

import io.github.resilience4j.reactor.retry.RetryOperator;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.Mono;

/**
 * The two Resilience4j retries that every call runs in: one for 429, around one for failures in passing.
 *
 * <p>They are found by their names in the registry, for events and meters. A retry of that name that the registry
 * already has is used as it is, whatever the settings say.
 */
public final class RetryPolicies {

    /** What the names begin with, unless a program says otherwise. */
    public static final String PREFIX = "postman";

    /** Name of the retry for answers 429. */
    public static final String RATE_LIMITED = PREFIX + "-rate-limited";

    /** Name of the retry for failures in passing. */
    public static final String TRANSIENT = PREFIX + "-transient";

    private final Retry rateLimited;
    private final Retry passing;

    private RetryPolicies(Retry rateLimited, Retry passing) {
        this.rateLimited = rateLimited;
        this.passing = passing;
    }

    /** Creates the retries in the registry, unless it has them already. */
    public static RetryPolicies create(RetrySettings settings, RetryRegistry registry) {
        return create(settings, registry, PREFIX);
    }

    /** Creates the retries in the registry, under names that begin in the given way, unless it has them already. */
    public static RetryPolicies create(RetrySettings settings, RetryRegistry registry, String prefix) {
        return new RetryPolicies(
                registry.retry(prefix + "-rate-limited", rateLimited(settings)),
                registry.retry(prefix + "-transient", passing(settings)));
    }

    /** Returns the call with its retries; each subscriber has all the attempts. */
    public <T> Mono<T> apply(Mono<T> call) {
        return call.doOnSuccess(value -> countSuccess()).onErrorResume(error -> afterFailure(call, error));
    }

    /**
     * Returns the attempts that follow a first one, which counts as theirs. The operators come into play only here,
     * because setting them up costs a call that succeeds, as nearly all do, a sixth of its memory.
     */
    private <T> Mono<T> afterFailure(Mono<T> call, Throwable error) {
        AtomicBoolean replayed = new AtomicBoolean();
        Mono<T> attempts = Mono.defer(() -> replayed.compareAndSet(false, true) ? Mono.error(error) : call);
        return attempts.transformDeferred(RetryOperator.of(passing)).transformDeferred(RetryOperator.of(rateLimited));
    }

    private void countSuccess() {
        passing.asyncContext().onComplete();
        rateLimited.asyncContext().onComplete();
    }

    private static RetryConfig rateLimited(RetrySettings settings) {
        // The next attempt waits at the gate: waiting here too would make the caller wait twice.
        return RetryConfig.custom()
                .maxAttempts(settings.rateLimitedAttempts())
                .retryOnException(Repeatable::afterRefusal)
                .intervalFunction(attempt -> 0L)
                .build();
    }

    private static RetryConfig passing(RetrySettings settings) {
        Backoff backoff = new Backoff(settings);
        return RetryConfig.custom()
                .maxAttempts(settings.attempts())
                .retryOnException(Repeatable::afterFailure)
                .intervalBiFunction((attempt, outcome) -> backoff.millis(attempt, outcome.getLeft()))
                .build();
    }
}
