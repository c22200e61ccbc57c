package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.TimeSource;
import io.github.resilience4j.ratelimiter.RateLimiter;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients of one key that are built, used and closed at the same time: the engine lives as long as the last of them. */
@Timeout(60)
class LimitEnginesStressTest {

    private static final int THREADS = 4;
    private static final int CLIENTS = 5_000;
    private static final LimitKey KEY = new LimitKey(
            "stress",
            URI.create("http://127.0.0.1"),
            RateLimitSettings.documented().withAccount(10 * THREADS * CLIENTS, Duration.ofDays(1)),
            TimeSource.system());

    private final AtomicInteger closedInUse = new AtomicInteger();
    /** The engines that were seen, each by its only limiter. */
    private final Set<RateLimiter> engines = ConcurrentHashMap.newKeySet();

    private void buildUseAndClose(int thread) {
        for (int i = 0; i < CLIENTS; i++) {
            LimitEngine lease = LimitEngines.shared(KEY, LimiterEntry.standard());
            RateLimiter limiter = lease.limits().rateLimiter();
            engines.add(limiter);
            closedInUse.addAndGet(isClosed(limiter) ? 1 : 0);
            lease.close();
        }
    }

    /** There are permits for all, so only a closed engine has none. */
    private static boolean isClosed(RateLimiter limiter) {
        return limiter.reservePermission() < 0;
    }

    @Test
    void shouldNeverCloseAnEngineInUseNorLeaveOneOpen() {
        Callers.run(THREADS, this::buildUseAndClose);

        assertThat(closedInUse).hasValue(0);
        assertThat(engines).isNotEmpty().allMatch(LimitEnginesStressTest::isClosed);
    }

    @Test
    void shouldKeepOneEngineWhileOneLeaseIsHeld() {
        LimitEngine held = LimitEngines.shared(KEY, LimiterEntry.standard());

        Callers.run(THREADS, this::buildUseAndClose);

        assertThat(engines).containsExactly(held.limits().rateLimiter());
        assertThat(isClosed(held.limits().rateLimiter())).isFalse();
        held.close();
        assertThat(isClosed(held.limits().rateLimiter())).isTrue();
    }

    @Test
    void shouldGiveBackALeaseOnceHoweverOftenItIsClosed() {
        LimitEngine one = LimitEngines.shared(KEY, LimiterEntry.standard());
        LimitEngine other = LimitEngines.shared(KEY, LimiterEntry.standard());

        Callers.run(THREADS, thread -> one.close());

        assertThat(isClosed(other.limits().rateLimiter())).isFalse();
        other.close();
        assertThat(isClosed(other.limits().rateLimiter())).isTrue();
    }
}
