package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.ratelimit.MonthPolicy;
import io.github.reactivepostman.ratelimit.MonthlyQuota;
import io.github.reactivepostman.ratelimit.MonthlyQuota.Level;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.test.limit.LimitPolicy;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;

/** The month's levels and thresholds as a signal. */
class QuotaAlertsTest {

    private final VirtualService service = new VirtualService(
            LimitPolicy.documented().withoutFamilies().withAccount(1000, Duration.ofSeconds(60)),
            RateLimitSettings.documented()
                    .withAccount(1000, Duration.ofSeconds(60))
                    .withMonth(MonthPolicy.defaults().withStopBatchAt(0.9)));

    private List<MonthlyQuota> followed() {
        List<MonthlyQuota> alerts = new ArrayList<>();
        service.limits().quotaAlerts().subscribe(alerts::add);
        service.pass(Duration.ZERO);
        return alerts;
    }

    /** Makes a call whose answer tells how many calls of 100 the month has left. */
    private void left(int remaining) {
        service.headers = (verdict, headers) ->
                headers.set("X-RateLimit-Limit-Month", "100").set("X-RateLimit-Remaining-Month", remaining);
        service.fire(1);
        service.pass(Duration.ofSeconds(1));
    }

    private void untold() {
        service.headers = (verdict, headers) -> headers;
        service.fire(1);
        service.pass(Duration.ofSeconds(1));
    }

    @Test
    void shouldTellEachLevelAndThresholdOnce() {
        List<MonthlyQuota> alerts = followed();
        for (int remaining : List.of(50, 21, 20, 15, 11, 10, 8, 5, 3, 1, 0)) {
            left(remaining);
        }
        assertThat(alerts).extracting(MonthlyQuota::remaining).containsExactly(20L, 10L, 5L, 0L);
        assertThat(alerts)
                .extracting(MonthlyQuota::level)
                .containsExactly(Level.WARNING, Level.BATCH_STOPPED, Level.BATCH_STOPPED, Level.EXHAUSTED);
        assertThat(alerts).extracting(MonthlyQuota::warnedAt).containsExactly(0.8, 0.8, 0.95, 0.95);
    }

    @Test
    void shouldTellNothingWhileNoThresholdIsPassed() {
        List<MonthlyQuota> alerts = followed();
        untold();
        left(90);
        left(30);
        assertThat(alerts).isEmpty();
        assertThat(followed()).isEmpty();
    }

    @Test
    void shouldTellTheNewestAtOnceToWhoeverComesLater() {
        left(18);
        left(17);
        left(4);
        left(3);
        assertThat(followed()).singleElement().satisfies(quota -> {
            assertThat(quota.level()).isEqualTo(Level.BATCH_STOPPED);
            assertThat(quota.warnedAt()).isEqualTo(0.95);
            assertThat(quota.remaining()).isEqualTo(4);
        });
    }

    @Test
    void shouldTellThatAllIsWellAgainToThoseWhomItAlerted() {
        List<MonthlyQuota> alerts = followed();
        left(4);
        left(99);
        assertThat(alerts).extracting(MonthlyQuota::level).containsExactly(Level.BATCH_STOPPED, Level.NORMAL);
        List<MonthlyQuota> later = followed();
        assertThat(later).isEmpty();
        left(4);
        assertThat(later).extracting(MonthlyQuota::level).containsExactly(Level.BATCH_STOPPED);
        assertThat(alerts).hasSize(3);
    }

    @Test
    void shouldForgetAnExhaustedMonthOfWhichARecheckTellsNothing() {
        List<MonthlyQuota> alerts = followed();
        left(0);
        service.pass(MonthPolicy.defaults().recheckAfter());
        untold();
        assertThat(service.limits().current().month()).isNull();
        assertThat(followed()).isEmpty();
        left(0);
        assertThat(alerts).extracting(MonthlyQuota::level).containsExactly(Level.EXHAUSTED, Level.EXHAUSTED);
    }

    @Test
    void shouldTellAnExhaustionThatARefusalTells() {
        List<MonthlyQuota> alerts = followed();
        CallTag tag = VirtualService.tag("/me");
        service.engine
                .gate(tag, Mono.deferContextual(context -> {
                    Permit permit = context.get(Permit.class);
                    permit.sending();
                    permit.answered(429, new DefaultHttpHeaders());
                    permit.refused(Permit.Refusal.MONTH);
                    return Mono.<Integer>empty();
                }))
                .subscribe();
        service.pass(Duration.ZERO);
        assertThat(alerts).extracting(MonthlyQuota::level).containsExactly(Level.EXHAUSTED);
    }

    @Test
    void shouldGiveASlowSubscriberTheNewest() {
        List<MonthlyQuota> alerts = new ArrayList<>();
        BaseSubscriber<MonthlyQuota> slow = new BaseSubscriber<>() {
            @Override
            protected void hookOnSubscribe(Subscription subscription) {
                // asks for nothing by itself
            }

            @Override
            protected void hookOnNext(MonthlyQuota quota) {
                alerts.add(quota);
            }
        };
        service.limits().quotaAlerts().subscribe(slow);
        for (int remaining : List.of(20, 10, 50, 8, 4, 1, 0)) {
            left(remaining);
        }
        assertThat(alerts).isEmpty();
        slow.request(10);
        service.pass(Duration.ZERO);
        assertThat(alerts)
                .hasSizeLessThanOrEqualTo(2)
                .last()
                .satisfies(quota -> assertThat(quota.level()).isEqualTo(Level.EXHAUSTED));
        assertThat(service.accepted).hasSize(7);
    }

    @Test
    void shouldCompleteWhenTheClientIsClosed() {
        boolean[] completed = {false};
        service.limits().quotaAlerts().subscribe(quota -> {}, error -> {}, () -> completed[0] = true);
        left(4);
        service.engine.close();
        service.pass(Duration.ZERO);
        assertThat(completed[0]).isTrue();
    }
}
