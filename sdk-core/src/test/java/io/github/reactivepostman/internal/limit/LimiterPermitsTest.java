package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.TimeSource;
import io.github.reactivepostman.test.limit.LimitPolicy;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.event.RateLimiterEvent;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.Disposable;

/** What Resilience4j's methods promise here: several permits, changed plans, held threads, and the end. */
@Timeout(20)
class LimiterPermitsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration WINDOW = Duration.ofSeconds(10);

    private final VirtualService service = VirtualService.of(5, WINDOW);
    private final RateLimiter limiter = service.limits().rateLimiter();

    private void use(int calls) {
        service.fire(calls);
        service.pass(SECOND);
    }

    private Duration reserved(int permits) {
        return Duration.ofNanos(limiter.reservePermission(permits));
    }

    private int waiting() {
        return limiter.getMetrics().getNumberOfWaitingThreads();
    }

    /** Runs in a thread of its own, and returns once that thread waits for its permits. */
    private <T> FutureTask<T> held(Callable<T> acquiring) {
        return held(limiter, acquiring);
    }

    private static <T> FutureTask<T> held(RateLimiter by, Callable<T> acquiring) {
        FutureTask<T> task = new FutureTask<>(acquiring);
        int before = by.getMetrics().getNumberOfWaitingThreads();
        Thread thread = new Thread(task, "holder");
        thread.setDaemon(true);
        thread.start();
        while (by.getMetrics().getNumberOfWaitingThreads() == before && !task.isDone()) {
            Thread.onSpinWait();
        }
        return task;
    }

    private static <T> T result(FutureTask<T> task) throws Exception {
        return task.get(10, TimeUnit.SECONDS);
    }

    @Test
    void shouldTellTheWholeWaitForSeveralPermits() {
        use(3);
        limiter.changeTimeoutDuration(WINDOW);

        assertThat(reserved(3)).isBetween(Duration.ofMillis(8900), Duration.ofMillis(9400));
    }

    @Test
    void shouldReckonWithThePermitsOfThoseAheadAndNotWithTheirNumber() {
        use(5);
        limiter.changeTimeoutDuration(WINDOW.multipliedBy(3));

        assertThat(reserved(3)).isBetween(Duration.ofMillis(8900), Duration.ofMillis(9400));
        assertThat(reserved(3)).isBetween(Duration.ofMillis(18900), Duration.ofMillis(19400));
        assertThat(reserved(2)).isBetween(Duration.ofMillis(18900), Duration.ofMillis(19400));
    }

    @Test
    void shouldNeverGiveMoreThanAWindowHas() {
        use(1);
        limiter.changeTimeoutDuration(Duration.ofHours(1));

        assertThat(limiter.reservePermission(6)).isEqualTo(-1);
        assertThat(limiter.acquirePermission(6)).isFalse();
        assertThat(waiting()).isZero();
    }

    @Test
    void shouldGiveNothingForNothingAndTakeNoPermitsBack() {
        use(5);

        assertThat(limiter.acquirePermission(0)).isTrue();
        assertThat(limiter.reservePermission(0)).isZero();
        assertThatThrownBy(() -> limiter.acquirePermission(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limiter.reservePermission(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("permits must not be negative, was -1");
        assertThat(limiter.getMetrics().getAvailablePermissions()).isZero();
    }

    @Test
    void shouldGiveNothingWhileTheBucketIsClosed() {
        use(1);
        for (int other = 0; other < 4; other++) {
            service.server.decide("key", "GET", "/me");
        }
        use(1);
        assertThat(service.refused).isEqualTo(1);

        assertThat(limiter.getMetrics().getAvailablePermissions()).isZero();
        assertThat(limiter.acquirePermission()).isFalse();
        limiter.changeTimeoutDuration(WINDOW);
        assertThat(reserved(1)).isBetween(Duration.ofSeconds(7), Duration.ofSeconds(10));
        service.pass(WINDOW);
        assertThat(waiting()).isZero();
    }

    @Test
    void shouldGoBehindWhoWaitsAlreadyOnItsRoute() {
        use(5);
        service.fire(5);
        limiter.changeTimeoutDuration(WINDOW.multipliedBy(2));

        assertThat(reserved(1)).isBetween(Duration.ofMillis(18900), Duration.ofMillis(19400));
    }

    @Test
    void shouldGoBehindWhoWaitsLongerOnAnotherRoute() {
        VirtualService other = new VirtualService(
                LimitPolicy.documented().withAccount(2, WINDOW),
                RateLimitSettings.documented().withAccount(2, WINDOW));
        RateLimiter its = other.limits().rateLimiter();
        other.fire(2, "/me");
        other.pass(SECOND);
        other.fire(1, "/monitors");
        other.pass(SECOND);
        its.changeTimeoutDuration(WINDOW.multipliedBy(2));
        its.reservePermission(2);
        other.pass(WINDOW.minus(SECOND));

        assertThat(other.accepted).hasSize(3);
    }

    @Test
    void shouldCountAReservationAtTheTimeThatItWasToldWhateverHasChanged() {
        use(5);
        limiter.changeTimeoutDuration(WINDOW);
        Duration told = reserved(3);
        limiter.changeLimitForPeriod(2);
        assertThat(waiting()).isEqualTo(1);

        service.pass(told.plusMillis(1));
        assertThat(waiting()).isZero();
        assertThat(service.limits().current().usedByUs()).isEqualTo(3);
        service.fire(1);
        service.pass(WINDOW.multipliedBy(3));
        assertThat(service.accepted).hasSize(6);
    }

    @Test
    void shouldCountAReservationInTheWindowOfItsTimeToo() {
        use(5);
        List<Disposable> ahead = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ahead.add(service.call().subscribe());
        }
        limiter.changeTimeoutDuration(WINDOW.multipliedBy(2));
        assertThat(reserved(1)).isBetween(Duration.ofMillis(19200), Duration.ofMillis(19400));
        ahead.forEach(Disposable::dispose);
        service.pass(Duration.ofMillis(9100));
        assertThat(waiting()).isZero();
        service.fire(1);

        service.pass(Duration.ofMillis(10200));

        assertThat(service.limits().current().usedByUs()).isEqualTo(1);
        assertThat(limiter.getMetrics().getAvailablePermissions()).isEqualTo(4);
    }

    @Test
    void shouldHaveSpentAnUnusedReservationWhenItsWindowHasEnded() {
        use(1);
        assertThat(limiter.reservePermission(4)).isZero();
        assertThat(limiter.getMetrics().getAvailablePermissions()).isZero();
        service.pass(WINDOW);
        assertThat(limiter.getMetrics().getAvailablePermissions()).isEqualTo(5);
    }

    @Test
    void shouldHoldTheThreadUntilItHasItsPermits() throws Exception {
        use(5);
        limiter.changeTimeoutDuration(WINDOW);
        FutureTask<Boolean> holder = held(() -> limiter.acquirePermission(2));
        service.pass(Duration.ofMillis(8500));
        assertThat(holder.isDone()).isFalse();

        service.pass(SECOND);

        assertThat(result(holder)).isTrue();
        assertThat(limiter.getMetrics().getAvailablePermissions()).isEqualTo(3);
    }

    @Test
    void shouldHoldNoThreadWhoseTimeoutIsTooShortToBeServed() {
        use(5);
        limiter.changeTimeoutDuration(Duration.ofSeconds(5));
        assertThat(limiter.acquirePermission()).isFalse();
        assertThat(waiting()).isZero();
    }

    @Test
    void shouldLetAThreadGoWithoutPermitsOnceTheyWouldComeTooLate() throws Exception {
        use(5);
        limiter.changeTimeoutDuration(WINDOW);
        FutureTask<Boolean> holder = held(() -> limiter.acquirePermission(3));
        limiter.changeLimitForPeriod(2);

        service.pass(WINDOW);

        assertThat(result(holder)).isFalse();
        assertThat(waiting()).isZero();
        assertThat(service.limits().current().usedByUs()).isZero();
    }

    @Test
    void shouldGiveUpThePlaceOfAThreadThatIsInterruptedAndKeepTheInterrupt() throws Exception {
        use(5);
        limiter.changeTimeoutDuration(WINDOW);
        List<RateLimiterEvent> events = new CopyOnWriteArrayList<>();
        limiter.getEventPublisher().onEvent(events::add);
        List<Thread> threads = new CopyOnWriteArrayList<>();
        FutureTask<List<Boolean>> holder = held(() -> {
            threads.add(Thread.currentThread());
            return List.of(limiter.acquirePermission(2), Thread.currentThread().isInterrupted());
        });

        threads.get(0).interrupt();

        assertThat(result(holder)).containsExactly(false, true);
        assertThat(waiting()).isZero();
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getEventType()).isEqualTo(RateLimiterEvent.Type.FAILED_ACQUIRE);
            assertThat(event.getNumberOfPermits()).isEqualTo(2);
        });
        service.pass(WINDOW);
        assertThat(limiter.getMetrics().getAvailablePermissions()).isEqualTo(5);
    }

    @Test
    void shouldLetThreadsGoWithoutPermitsWhenTheClientIsClosed() throws Exception {
        use(5);
        limiter.changeTimeoutDuration(WINDOW);
        FutureTask<Boolean> holder = held(limiter::acquirePermission);

        service.engine.close();

        assertThat(result(holder)).isFalse();
    }

    @Test
    void shouldLetThreadsGoWhenTheirClientIsClosedThoughAnotherSharesTheKey() throws Exception {
        VirtualService shared = new VirtualService(
                LimitPolicy.documented().withoutFamilies().withAccount(5, WINDOW),
                RateLimitSettings.documented().withAccount(5, WINDOW),
                (settings, time) -> LimitEngines.shared(key(settings, time), LimiterEntry.standard()));
        LimitEngine named = LimitEngines.shared(
                key(RateLimitSettings.documented().withAccount(5, WINDOW), shared.time),
                LimiterEntry.standard().withName("other"));
        RateLimiter other = named.limits().rateLimiter();
        shared.fire(5);
        shared.pass(SECOND);
        other.changeTimeoutDuration(WINDOW);
        FutureTask<Boolean> holder = held(other, other::acquirePermission);
        assertThat(shared.limits().current().waiting()).isEqualTo(1);

        named.close();

        assertThat(result(holder)).isFalse();
        assertThat(shared.limits().rateLimiter().getMetrics().getNumberOfWaitingThreads())
                .isZero();
        shared.engine.close();
    }

    private static LimitKey key(RateLimitSettings settings, TimeSource time) {
        return new LimitKey("a digest", URI.create("http://127.0.0.1"), settings, time);
    }

    @Test
    void shouldGiveNothingOnceTheClientIsClosed() {
        List<RateLimiterEvent.Type> events = new ArrayList<>();
        limiter.getEventPublisher().onEvent(event -> events.add(event.getEventType()));
        service.engine.close();

        assertThat(limiter.acquirePermission()).isFalse();
        assertThat(limiter.reservePermission()).isEqualTo(-1);
        limiter.drainPermissions();
        limiter.changeLimitForPeriod(7);
        assertThat(limiter.getMetrics().getAvailablePermissions()).isZero();
        assertThat(limiter.getRateLimiterConfig().getLimitForPeriod()).isEqualTo(5);
        assertThat(events)
                .containsExactly(
                        RateLimiterEvent.Type.FAILED_ACQUIRE,
                        RateLimiterEvent.Type.FAILED_ACQUIRE,
                        RateLimiterEvent.Type.DRAINED);
    }

    @Test
    void shouldShowTheLimitThatAnswersToldInItsConfig() {
        VirtualService other = new VirtualService(
                LimitPolicy.documented().withoutFamilies().withAccount(7, WINDOW),
                RateLimitSettings.documented().withAccount(5, WINDOW));
        RateLimiter its = other.limits().rateLimiter();
        assertThat(its.getRateLimiterConfig().getLimitForPeriod()).isEqualTo(5);
        other.fire(1);
        other.pass(SECOND);
        assertThat(its.getRateLimiterConfig().getLimitForPeriod()).isEqualTo(7);
        assertThat(its.getRateLimiterConfig().getLimitRefreshPeriod()).isEqualTo(WINDOW);
    }

    @Test
    void shouldRefuseSettingsThatResilience4jRefuses() {
        assertThatThrownBy(() -> limiter.changeLimitForPeriod(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limiter.changeTimeoutDuration(Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(RuntimeException.class);
        assertThat(service.limits().current().limit()).isEqualTo(5);
    }
}
