package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.ratelimit.BucketPolicy;
import io.github.reactivepostman.ratelimit.Priority;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.event.RateLimiterEvent;
import io.github.resilience4j.ratelimiter.event.RateLimiterOnDrainedEvent;
import io.github.resilience4j.ratelimiter.event.RateLimiterOnFailureEvent;
import io.github.resilience4j.ratelimiter.event.RateLimiterOnSuccessEvent;
import io.github.resilience4j.ratelimiter.internal.RateLimiterEventProcessor;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The account's bucket behind Resilience4j's interface: its permits come from the same window as the client's calls.
 *
 * <p>{@link #acquirePermission(int)} holds its thread for at most the configured timeout, as that interface has it;
 * nothing in the SDK calls it. Its permits are spent when given, since nobody reports what became of them.
 */
final class BucketLimiter implements RateLimiter, RateLimiter.Metrics {

    private static final Logger log = LoggerFactory.getLogger(BucketLimiter.class);
    private static final String NAME = "postman-account";
    private static final CallTag TAG = new CallTag(new RequestInfo("", NAME, false), "", null, null);

    private final DefaultLimitEngine engine;
    private final RateLimiterEventProcessor events = new RateLimiterEventProcessor();
    private volatile RateLimiterConfig config;

    BucketLimiter(DefaultLimitEngine engine, BucketPolicy policy) {
        this.engine = engine;
        this.config = RateLimiterConfig.custom()
                .limitForPeriod(policy.limit())
                .limitRefreshPeriod(policy.window())
                .timeoutDuration(Duration.ZERO)
                .build();
    }

    @Override
    public boolean acquirePermission(int permits) {
        long wait = reservePermission(permits);
        return wait >= 0 && slept(wait);
    }

    private boolean slept(long nanos) {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
            if (Thread.currentThread().isInterrupted()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long reservePermission(int permits) {
        long wait = engine.reserve(
                new Reservation(engine.accountRoute(), permits),
                config.getTimeoutDuration().toNanos());
        note(wait >= 0, permits);
        return wait;
    }

    @Override
    public void drainPermissions() {
        int drained = engine.drain();
        if (events.hasConsumers()) {
            publish(new RateLimiterOnDrainedEvent(NAME, drained));
        }
    }

    @Override
    public void changeTimeoutDuration(Duration timeout) {
        config = RateLimiterConfig.from(config).timeoutDuration(timeout).build();
    }

    /** Changes the account's limit, until an answer tells another. */
    @Override
    public void changeLimitForPeriod(int limit) {
        config = RateLimiterConfig.from(config).limitForPeriod(limit).build();
        engine.changeLimit(limit);
    }

    void granted() {
        note(true, 1);
    }

    void denied() {
        note(false, 1);
    }

    private void note(boolean permitted, int permits) {
        if (events.hasConsumers()) {
            publish(
                    permitted
                            ? new RateLimiterOnSuccessEvent(NAME, permits)
                            : new RateLimiterOnFailureEvent(NAME, permits));
        }
    }

    /** A consumer that throws must not keep a call from leaving. */
    private void publish(RateLimiterEvent event) {
        try {
            events.consumeEvent(event);
        } catch (RuntimeException e) {
            log.warn("A consumer of the events of {} failed", NAME, e);
        }
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public RateLimiterConfig getRateLimiterConfig() {
        return config;
    }

    @Override
    public Map<String, String> getTags() {
        return Map.of();
    }

    @Override
    public Metrics getMetrics() {
        return this;
    }

    @Override
    public int getNumberOfWaitingThreads() {
        return engine.state(engine.account()).waiting();
    }

    @Override
    public int getAvailablePermissions() {
        return engine.state(engine.account()).remaining();
    }

    @Override
    public EventPublisher getEventPublisher() {
        return events;
    }

    /** A place in the queue whose permits are spent when its turn comes. */
    private static final class Reservation extends Ticket {
        Reservation(Route route, int permits) {
            super(TAG, route, Priority.INTERACTIVE, permits);
        }

        @Override
        boolean isReportedBack() {
            return false;
        }

        @Override
        void start() {
            // Whoever reserved comes back by the clock.
        }
    }
}
