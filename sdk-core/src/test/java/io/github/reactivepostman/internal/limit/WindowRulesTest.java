package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.error.QuotaExhaustedException;
import io.github.reactivepostman.ratelimit.MonthPolicy;
import io.github.reactivepostman.ratelimit.MonthlyQuota;
import io.github.reactivepostman.ratelimit.Priority;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.test.headers.HeaderDialect;
import io.github.reactivepostman.test.headers.LimitHeaders;
import io.github.reactivepostman.test.headers.ResetRounding;
import io.github.reactivepostman.test.headers.RetryHeader;
import io.github.reactivepostman.test.limit.LimitPolicy;
import io.github.reactivepostman.test.limit.Month;
import io.github.reactivepostman.test.limit.WindowStart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules 4 to 10: whose clock counts, what is left, and which bucket it is left in. */
class WindowRulesTest {

    private static final Duration WINDOW = Duration.ofSeconds(10);

    private static LimitPolicy policy(int limit) {
        return LimitPolicy.documented().withoutFamilies().withAccount(limit, WINDOW);
    }

    private static RateLimitSettings settings(int limit) {
        return RateLimitSettings.documented().withAccount(limit, WINDOW);
    }

    private static LimitHeaders dialect(HeaderDialect dialect, @Nullable ResetRounding rounding) {
        return new LimitHeaders(List.of(dialect), rounding, List.of(RetryHeader.RETRY_AFTER));
    }

    /** Works off five windows of calls and tells how much longer that took than the limit dictates. */
    private static Duration lossOverFiveWindows(VirtualService service, int limit) {
        service.fire(5 * limit + 1);
        Duration taken = service.runUntilAccepted(5 * limit + 1, Duration.ofMinutes(2));
        assertThat(service.refused).as("refusals with " + service.dialect).isZero();
        assertThat(taken).as("time with " + service.dialect).isNotNull();
        assertThat(service.denied).as("denials").isZero();
        return taken == null ? Duration.ZERO : taken.minus(WINDOW.multipliedBy(5));
    }

    @Nested
    @DisplayName("Rule 4: the server's clock decides, and a rounded second is not lost")
    class ServersClock {

        @ParameterizedTest
        @EnumSource(HeaderDialect.class)
        void shouldLoseOneRoundTripPerWindowWhenWindowsStartWithTheFirstCall(HeaderDialect dialect) {
            VirtualService service = new VirtualService(policy(20), settings(20));
            service.dialect = dialect(dialect, null);
            assertThat(lossOverFiveWindows(service, 20)).isLessThan(Duration.ofMillis(300));
        }

        @ParameterizedTest
        @EnumSource(HeaderDialect.class)
        void shouldLoseLittleWhenWindowsAreAlignedToTheClock(HeaderDialect dialect) {
            VirtualService service = new VirtualService(policy(20).withStart(WindowStart.ALIGNED), settings(20));
            service.dialect = dialect(dialect, null);
            assertThat(lossOverFiveWindows(service, 20)).isLessThan(Duration.ofMillis(300));
        }

        @ParameterizedTest
        @EnumSource(ResetRounding.class)
        void shouldNeverBeEarlyWhicheverWayTheServiceRounds(ResetRounding rounding) {
            for (HeaderDialect each : HeaderDialect.values()) {
                VirtualService service = new VirtualService(policy(20), RateLimitSettings.documented());
                service.dialect = dialect(each, rounding);
                if (each != HeaderDialect.NONE) {
                    lossOverFiveWindows(service, 20);
                }
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {-600, 600})
        void shouldNotCareForAClockThatIsTenMinutesOff(int seconds) {
            VirtualService service = new VirtualService(policy(20), settings(20));
            service.skew = Duration.ofSeconds(seconds);
            assertThat(lossOverFiveWindows(service, 20)).isLessThan(Duration.ofMillis(300));
        }

        @Test
        void shouldLearnTheLengthOfWindowsThatNoHeaderTells() {
            VirtualService service = new VirtualService(policy(20), RateLimitSettings.documented());
            assertThat(lossOverFiveWindows(service, 20)).isLessThan(Duration.ofMillis(1500));
            assertThat(service.limits().current().window()).isEqualTo(WINDOW);
        }
    }

    @Nested
    @DisplayName("Rule 5: what is left is what the server told less what is in flight")
    class WhatIsLeft {

        @Test
        void shouldTakeTheMinimumOfAnswersThatComeOutOfOrder() {
            Bucket bucket = new Bucket(settings(10).account(), 0, 0);
            for (int i = 0; i < 3; i++) {
                bucket.take(Priority.INTERACTIVE, 0);
            }
            bucket.accepted(told(7, 10), 0, Bucket.UNTOLD_YET, 100);
            bucket.accepted(told(9, 10), 0, Bucket.UNTOLD_YET, 101);
            bucket.accepted(told(8, 10), 0, Bucket.UNTOLD_YET, 102);
            assertThat(bucket.remaining()).isEqualTo(7);
        }

        @Test
        void shouldCountCallsInFlightAgainstWhatWasTold() {
            VirtualService service = VirtualService.of(10, WINDOW);
            service.fire(1);
            service.pass(Duration.ofSeconds(11)); // a whole window, in which nobody else was seen
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            service.latency = Duration.ofSeconds(2);
            service.fire(4);
            RateLimitState state = service.limits().current();
            assertThat(state.remaining()).isEqualTo(5);
            assertThat(state.inFlight()).isEqualTo(4);
        }

        @Test
        void shouldIgnoreAnAnswerOfAnOlderWindow() {
            VirtualService service = VirtualService.of(10, WINDOW);
            service.fire(1);
            service.pass(Duration.ofSeconds(11)); // a whole window, in which nobody else was seen
            service.fire(1);
            service.pass(Duration.ofSeconds(8));
            service.latency = Duration.ofSeconds(3); // counted in the first window, answered in the second
            service.fire(9);
            service.pass(Duration.ofMillis(2500));
            service.latency = Duration.ofMillis(20);
            service.fire(5);
            service.pass(Duration.ofSeconds(3));
            assertThat(service.accepted).hasSize(16);
            assertThat(service.limits().current().remaining()).isEqualTo(5);
            assertThat(service.refused).isZero();
        }

        @Test
        void shouldSeeAWindowThatWasResetEarly() {
            VirtualService service = VirtualService.of(10, WINDOW);
            service.fire(1);
            service.pass(Duration.ofSeconds(11));
            service.fire(8);
            service.pass(Duration.ofSeconds(1));
            service.server.resetWindows();
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            assertThat(service.limits().current().remaining()).isEqualTo(9);
        }

        private Reading told(int remaining, int limit) {
            return new Reading(null, limit, remaining, WINDOW.toNanos(), 0, 0, false, -1);
        }
    }

    @Nested
    @DisplayName("Rule 6: at a cold start one call goes first")
    class ColdStart {

        @Test
        void shouldSendOneCallAndTheRestWhenItsHeadersAreIn() {
            VirtualService service = VirtualService.of(100, WINDOW);
            service.fire(1000);
            assertThat(service.limits().current().inFlight()).isEqualTo(1);
            service.pass(service.latency);
            assertThat(service.limits().current().inFlight()).isEqualTo(24);
            service.pass(Duration.ofSeconds(1));
            assertThat(service.accepted).hasSize(100);
        }

        @Test
        void shouldRespectWhatOthersHaveUsedBefore() {
            VirtualService service = VirtualService.of(100, WINDOW);
            service.server.consume("account", 90);
            service.fire(1000);
            service.pass(Duration.ofSeconds(9));
            assertThat(service.accepted).hasSize(10);
            assertThat(service.refused).isZero();
        }

        @Test
        void shouldNotStallWhenTheFirstCallIsLost() {
            VirtualService service = VirtualService.of(100, WINDOW);
            service.engine
                    .gate(VirtualService.tag("/me"), lostAfter(service, Duration.ofMillis(500)))
                    .subscribe(value -> {}, error -> {});
            service.fire(50);
            service.pass(Duration.ofSeconds(1));
            assertThat(service.accepted).hasSize(50);
        }

        @Test
        void shouldSendAnotherWhenTheFirstIsNotAnsweredInTime() {
            VirtualService service = VirtualService.of(100, WINDOW);
            service.engine
                    .gate(VirtualService.tag("/me"), lostAfter(service, Duration.ofMinutes(1)))
                    .subscribe(value -> {}, error -> {});
            service.fire(50);
            service.pass(Duration.ofSeconds(3));
            assertThat(service.accepted).hasSize(50);
        }

        private reactor.core.publisher.Mono<Object> lostAfter(VirtualService service, Duration time) {
            return reactor.core.publisher.Mono.deferContextual(context -> {
                context.get(Permit.class).sending();
                return reactor.core.publisher.Mono.delay(time, service.clock).map(tick -> {
                    throw new IllegalStateException("connection lost");
                });
            });
        }
    }

    @Nested
    @DisplayName("Rule 7: a new window begins by the clock, whether an answer comes or not")
    class NewWindow {

        @Test
        void shouldHealWhenNothingIsHeardOfAWindow() {
            VirtualService service = VirtualService.of(5, WINDOW);
            service.fire(5);
            service.pass(Duration.ofMinutes(10));
            assertThat(service.limits().current().remaining()).isEqualTo(5);
            service.fire(5);
            service.pass(Duration.ofSeconds(1));
            assertThat(service.accepted).hasSize(10);
        }

        @Test
        void shouldSendOneCallFirstWhenTheLastStateIsOld() {
            VirtualService service = VirtualService.of(5, WINDOW);
            service.fire(1);
            service.pass(Duration.ofMinutes(10));
            service.fire(5);
            assertThat(service.limits().current().inFlight()).isEqualTo(1);
        }

        @Test
        void shouldChargeCallsSentAtItsUncertainEndToTheNextWindowToo() {
            VirtualService service = VirtualService.of(10, WINDOW);
            service.dialect = dialect(HeaderDialect.NONE, null);
            service.latency = Duration.ofSeconds(1); // opened at 0.5 s, and known to end by 11 s
            service.fire(1);
            service.pass(Duration.ofMillis(10_700));
            service.latency = Duration.ofMillis(20);
            service.fire(1);
            service.pass(Duration.ofMillis(400));
            service.fire(10);
            service.pass(Duration.ofSeconds(30));
            assertThat(service.refused).isZero();
            assertThat(service.accepted).hasSize(12);
        }

        @Test
        void shouldChargeUnansweredCallsToTheNewWindow() {
            VirtualService service = VirtualService.of(10, WINDOW);
            service.fire(1);
            service.pass(Duration.ofSeconds(9));
            service.latency = Duration.ofSeconds(6); // sent in the first window, counted in the second
            service.fire(9);
            service.pass(Duration.ofSeconds(2));
            service.latency = Duration.ofMillis(20);
            service.fire(10);
            service.pass(Duration.ofSeconds(30));
            assertThat(service.refused).isZero();
            assertThat(service.accepted).hasSize(20);
        }
    }

    @Nested
    @DisplayName("Rule 8: others with the same key are seen, and expected again")
    class Others {

        @Test
        void shouldTellTheirShareApartFromOurs() {
            VirtualService service = VirtualService.of(60, WINDOW);
            service.server.consume("account", 20);
            service.fire(10);
            service.pass(Duration.ofSeconds(1));
            RateLimitState state = service.limits().current();
            assertThat(state.usedByOthers()).isEqualTo(20);
            assertThat(state.usedByUs()).isEqualTo(10);
        }

        @Test
        void shouldBeRefusedAtMostOncePerWindowBesideASteadyConsumer() {
            VirtualService service = new VirtualService(policy(60).withOther(2), settings(60));
            service.fire(400);
            service.runUntilAccepted(400, Duration.ofSeconds(200));
            long windows = Duration.ofNanos(service.now()).toSeconds() / 10 + 1;
            assertThat(service.refused).isLessThanOrEqualTo((int) windows);
            assertThat(service.accepted.size() + service.denied).isEqualTo(400);
        }

        @Test
        void shouldKeepPermitsForThemInTheNextWindow() {
            OthersShare share = new OthersShare();
            share.windowEnded(20, 60);
            assertThat(share.expected(60, 1)).isEqualTo(21);
            assertThat(share.expected(60, 0.5)).isEqualTo(11);
            share.windowEnded(0, 60);
            assertThat(share.expected(60, 1)).isEqualTo(11);
        }
    }

    @Nested
    @DisplayName("Rule 9: a call needs a permit of every bucket that it counts in")
    class Buckets {

        @Test
        void shouldHoldAFamilyToItsOwnLimitWhileOthersGoOn() {
            VirtualService service = new VirtualService(LimitPolicy.documented(), RateLimitSettings.documented());
            service.fire(25, "/workspaces");
            service.fire(50, "/me");
            service.pass(Duration.ofSeconds(5));
            assertThat(service.accepted).hasSize(60);
            service.pass(Duration.ofSeconds(20));
            assertThat(service.accepted).hasSize(75);
            assertThat(service.refused).isZero();
        }

        @Test
        void shouldLearnAFamilysLimitFromItsRefusal() {
            VirtualService service = new VirtualService(
                    LimitPolicy.documented()
                            .withFamily(io.github.reactivepostman.test.limit.Family.of(
                                    "lists", 4, WINDOW, "GET /workspaces")),
                    RateLimitSettings.documented());
            service.fire(8, "/workspaces");
            service.pass(Duration.ofSeconds(1));
            assertThat(service.limits().current("lists").limit()).isEqualTo(4);
            assertThat(service.limits().current().limit()).isEqualTo(300);
            assertThat(service.limits().current().remaining()).isPositive();
        }

        @Test
        void shouldTakeAnUnknownLimitAsTheAccounts() {
            VirtualService service = new VirtualService(policy(42), RateLimitSettings.documented());
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            assertThat(service.limits().current().limit()).isEqualTo(42);
        }

        @Test
        void shouldFollowALimitThatChangesWithinAWindow() {
            VirtualService service = VirtualService.of(50, WINDOW);
            service.fire(10);
            service.pass(Duration.ofSeconds(1));
            service.server.changeLimit("account", 20);
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            assertThat(service.limits().current().limit()).isEqualTo(20);
            assertThat(service.limits().current().remaining()).isEqualTo(9);
        }
    }

    @Nested
    @DisplayName("Rule 10: the month is a second tier that warns, stops batch calls, and fails at once when used up")
    class OfTheMonth {

        private VirtualService with(Month month, MonthPolicy policy) {
            return new VirtualService(
                    policy(1000).withMonth(month), settings(1000).withMonth(policy));
        }

        @Test
        void shouldWarnAtAThreshold() {
            VirtualService service = with(new Month(100, 78), MonthPolicy.defaults());
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            assertThat(level(service)).isEqualTo(MonthlyQuota.Level.NORMAL);
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            assertThat(level(service)).isEqualTo(MonthlyQuota.Level.WARNING);
        }

        @Test
        void shouldStopBatchCallsAtTheShareThatTheUserSet() {
            VirtualService service =
                    with(new Month(100, 79), MonthPolicy.defaults().withStopBatchAt(0.8));
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            List<Throwable> errors = new ArrayList<>();
            service.call()
                    .contextWrite(context -> context.put(Priority.CONTEXT_KEY, Priority.BATCH))
                    .subscribe(status -> {}, errors::add);
            assertThat(errors)
                    .singleElement()
                    .satisfies(error -> assertThat(error).hasMessageContaining("stopBatchAt"));
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            assertThat(service.accepted).hasSize(2);
        }

        @Test
        void shouldFailWaitingAndFurtherCallsAtOnceWhenExhausted() {
            VirtualService service = with(new Month(100, 100), MonthPolicy.defaults());
            List<Throwable> errors = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                service.call().subscribe(status -> {}, errors::add);
            }
            service.pass(Duration.ofSeconds(1));
            assertThat(errors).hasSize(10);
            assertThat(errors.subList(0, 9)).hasOnlyElementsOfType(QuotaExhaustedException.class);
            assertThat(service.refused).isEqualTo(1);
            assertThat(level(service)).isEqualTo(MonthlyQuota.Level.EXHAUSTED);
        }

        @Test
        void shouldLetOneCallThroughNowAndThenToSeeWhetherItStillIs() {
            VirtualService service = with(new Month(100, 100), MonthPolicy.defaults());
            service.fire(1);
            service.pass(Duration.ofMinutes(11));
            service.fire(3);
            service.pass(Duration.ofSeconds(1));
            assertThat(service.refused).isEqualTo(2);
        }

        @Test
        void shouldNeverSendMoreThanTheMonthHasLeft() {
            VirtualService service = with(new Month(100, 90), MonthPolicy.defaults());
            service.fire(50);
            service.pass(Duration.ofSeconds(1));
            assertThat(service.accepted).hasSize(10);
            assertThat(service.refused).isZero();
            assertThat(service.denied).isEqualTo(40);
        }

        @Test
        void shouldTellThatTheMonthIsUsedUp() {
            VirtualService service = with(new Month(100, 100), MonthPolicy.defaults());
            List<RateLimitState> states = new ArrayList<>();
            service.limits().states(RateLimitState.ACCOUNT).subscribe(states::add);
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            assertThat(states)
                    .last()
                    .satisfies(state -> assertThat(state.month())
                            .isNotNull()
                            .extracting(MonthlyQuota::level)
                            .isEqualTo(MonthlyQuota.Level.EXHAUSTED));
        }

        @Test
        void shouldTellTheHighestThresholdThatIsPassed() {
            VirtualService service = with(new Month(100, 96), MonthPolicy.defaults());
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            MonthlyQuota month = service.limits().current().month();
            assertThat(month).isNotNull();
            assertThat(month == null ? null : month.warnedAt()).isEqualTo(0.95);
        }

        private MonthlyQuota.Level level(VirtualService service) {
            MonthlyQuota month = service.limits().current().month();
            assertThat(month).isNotNull();
            return month == null ? MonthlyQuota.Level.NORMAL : month.level();
        }
    }
}
