package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.Map;

/**
 * The account's bucket behind Resilience4j's interface: its permits come from the same window as the client's calls.
 *
 * <p>{@link #acquirePermission(int)} holds its thread for at most the configured timeout, as that interface has it;
 * nothing in the SDK calls it. Its permits are spent when given, since nobody reports what became of them.
 */
final class BucketLimiter implements RateLimiter, RateLimiter.Metrics {

    private static final long LONGEST_TIMEOUT = Duration.ofDays(3650).toNanos();

    private final DefaultLimitEngine engine;
    private final String name;
    private final Map<String, String> tags;
    private final LimiterEvents events;
    private volatile RateLimiterConfig config;
    private volatile boolean used = true;

    BucketLimiter(DefaultLimitEngine engine, String name, Map<String, String> tags, RateLimiterConfig config) {
        this.engine = engine;
        this.name = name;
        this.tags = Map.copyOf(tags);
        this.config = config;
        this.events = new LimiterEvents(name);
    }

    /**
     * Holds the thread until it has the permits, or until it is known that it will not have them within the timeout.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    @Override
    public boolean acquirePermission(int permits) {
        boolean permitted = isNothing(permits) || (used && (engine.takeNow(permits) || held(permits)));
        note(permitted, permits);
        return permitted;
    }

    /**
     * Sets permits aside, and returns after how many nanoseconds they may be used; -1 when that would be longer than
     * the timeout, or never.
     *
     * <p>They are spent at that time at the latest, used or not.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    @Override
    public long reservePermission(int permits) {
        long wait = isNothing(permits) ? 0 : reserved(permits);
        note(wait >= 0, permits);
        return wait;
    }

    private long reserved(int permits) {
        if (!used) {
            return -1;
        }
        return engine.takeNow(permits)
                ? 0
                : engine.reserve(new Reservation(name, engine.accountRoute(), permits), timeout());
    }

    private boolean held(int permits) {
        return new HeldThread(engine, this, permits, timeout()).hasPermits();
    }

    /** Giving permits to a service's limit is nothing that a caller could do. */
    private static boolean isNothing(int permits) {
        if (permits < 0) {
            throw new IllegalArgumentException("permits must not be negative, was " + permits);
        }
        return permits == 0;
    }

    private long timeout() {
        return Math.min(LONGEST_TIMEOUT, config.getTimeoutDuration().toNanos());
    }

    /** Spends what is left of this window; other clients of the same key are held back too. */
    @Override
    public void drainPermissions() {
        events.drained(used ? engine.drain() : 0);
    }

    /** Changes how long a permit may take, for calls to come. */
    @Override
    public void changeTimeoutDuration(Duration timeout) {
        config = RateLimiterConfig.from(config).timeoutDuration(timeout).build();
    }

    /** Changes the account's limit, until an answer tells another. */
    @Override
    public void changeLimitForPeriod(int limit) {
        config = RateLimiterConfig.from(config).limitForPeriod(limit).build();
        if (used) {
            engine.changeLimit(limit);
        }
    }

    void note(boolean permitted, int permits) {
        events.acquired(permitted, permits);
    }

    boolean isUsed() {
        return used;
    }

    /** Gives no more permits: the last of its clients was closed. */
    void end() {
        used = false;
    }

    @Override
    public String getName() {
        return name;
    }

    /** Returns the settings, with the limit and the length of a window as they are known now. */
    @Override
    public RateLimiterConfig getRateLimiterConfig() {
        RateLimitState now = state();
        RateLimiterConfig known = config;
        if (known.getLimitForPeriod() != now.limit()
                || !known.getLimitRefreshPeriod().equals(now.window())) {
            known = RateLimiterConfig.from(known)
                    .limitForPeriod(now.limit())
                    .limitRefreshPeriod(now.window())
                    .build();
        }
        return known;
    }

    @Override
    public Map<String, String> getTags() {
        return tags;
    }

    @Override
    public Metrics getMetrics() {
        return this;
    }

    @Override
    public int getNumberOfWaitingThreads() {
        return state().waiting();
    }

    @Override
    public int getAvailablePermissions() {
        return used ? state().remaining() : 0;
    }

    private RateLimitState state() {
        return engine.state(engine.account());
    }

    @Override
    public EventPublisher getEventPublisher() {
        return events.publisher();
    }

    @Override
    public String toString() {
        return "RateLimiter '" + name + "' over " + state();
    }
}
