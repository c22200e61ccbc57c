package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.error.PermitDeniedException.Reason;
import io.github.reactivepostman.error.QuotaExhaustedException;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.test.headers.HttpDate;
import io.github.reactivepostman.test.limit.LimitPolicy;
import io.github.reactivepostman.test.limit.Month;
import io.github.reactivepostman.test.limit.WindowStart;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.Disposable;

/** Ten ways in which clients of a limited service go wrong, each on virtual time. */
class FailureModesTest {

    private static final Duration WINDOW = Duration.ofSeconds(10);

    private final VirtualService service = VirtualService.of(10, WINDOW);

    private static VirtualService service(LimitPolicy policy, int limit) {
        return new VirtualService(policy, RateLimitSettings.documented().withAccount(limit, WINDOW));
    }

    private static LimitPolicy policy(int limit) {
        return LimitPolicy.documented().withoutFamilies().withAccount(limit, WINDOW);
    }

    private void assertNothingLeaked() {
        assertThat(service.limits().current().inFlight()).isZero();
        assertThat(service.limits().current().waiting()).isZero();
    }

    @Nested
    @DisplayName("1: a timeout or a cancel while queued")
    class WhileQueued {

        @Test
        void shouldEndInTimeAndLeaveThePlaceToTheNext() {
            service.fire(10);
            service.pass(Duration.ofSeconds(1));
            List<Throwable> errors = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                service.call().timeout(Duration.ofMillis(200), service.clock).subscribe(status -> {}, errors::add);
            }
            service.fire(10);
            service.pass(Duration.ofMillis(200));
            assertThat(errors).hasSize(10);
            service.pass(Duration.ofSeconds(9));
            assertThat(service.accepted).hasSize(20);
            assertNothingLeaked();
        }

        @Test
        void shouldServeThoseBetweenTheCancelledInTheirOrder() {
            service.fire(10);
            service.pass(Duration.ofSeconds(1));
            List<Integer> served = new ArrayList<>();
            List<Disposable> waiters = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                int number = i;
                waiters.add(service.call().subscribe(status -> served.add(number)));
            }
            for (int i = 0; i < 30; i++) {
                if (i % 3 != 1) {
                    waiters.get(i).dispose();
                }
            }
            assertThat(service.limits().current().waiting()).isEqualTo(10);
            service.pass(WINDOW);
            assertThat(served).containsExactly(1, 4, 7, 10, 13, 16, 19, 22, 25, 28);
            assertThat(service.accepted).hasSize(20);
            assertNothingLeaked();
        }
    }

    @Nested
    @DisplayName("2: an abort in flight")
    class InFlight {

        @Test
        void shouldNotLeakItsSlotHoweverOftenItHappens() {
            for (int round = 0; round < 30; round++) {
                List<Disposable> calls = new ArrayList<>();
                for (int i = 0; i < 10; i++) {
                    calls.add(service.call().subscribe());
                }
                service.pass(Duration.ofMillis(15));
                calls.forEach(Disposable::dispose);
                service.pass(WINDOW);
            }
            assertNothingLeaked();
            service.pass(WINDOW);
            int before = service.accepted.size();
            service.fire(10);
            service.pass(Duration.ofSeconds(1));
            assertThat(service.accepted).hasSize(before + 10);
            assertThat(service.refused).isZero();
        }
    }

    @Nested
    @DisplayName("3: a 429 while some wait and some are in flight")
    class Refusal {

        @Test
        void shouldPauseEverybodyOnceAndServeAllOfThem() {
            service.fire(1);
            service.pass(Duration.ofSeconds(11)); // a window without others, so that the next burst leaves at once
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            service.server.consume("account", 9);
            service.fire(60);
            service.pass(Duration.ofSeconds(1));
            assertThat(service.refused).isEqualTo(9); // those that were in flight already
            assertThat(service.limits().current().waiting()).isEqualTo(51);
            service.pass(Duration.ofSeconds(7));
            assertThat(service.refused).isEqualTo(9);
            service.pass(Duration.ofMinutes(2));
            assertThat(service.accepted).hasSize(2 + 51);
            assertThat(service.refused).isEqualTo(9);
            long alone = service.accepted.get(3) - service.accepted.get(2);
            assertThat(Duration.ofNanos(alone)).isGreaterThanOrEqualTo(service.latency); // one goes first
            assertNothingLeaked();
        }
    }

    @Nested
    @DisplayName("4: a herd at the reset")
    class Herd {

        @Test
        void shouldLetOutNoMoreThanTheNewWindowHas() {
            service.fire(500);
            service.pass(WINDOW.multipliedBy(51));
            assertThat(service.accepted).hasSize(500);
            assertThat(service.refused).isZero();
            assertNothingLeaked();
        }
    }

    @Nested
    @DisplayName("5: a remaining of 0 that outlives its reset")
    class Stale {

        @Test
        void shouldForgetItAtTheResetWithoutAnAnswer() {
            service.fire(10);
            service.pass(Duration.ofSeconds(1));
            assertThat(service.limits().current().isExhausted()).isTrue();
            service.pass(WINDOW);
            assertThat(service.limits().current().remaining()).isEqualTo(10);
        }

        @Test
        void shouldNotLearnItFromALateAnswer() {
            service.fire(1);
            service.pass(Duration.ofSeconds(11));
            service.fire(1);
            service.pass(Duration.ofSeconds(8));
            service.latency = Duration.ofSeconds(3);
            service.fire(9); // counted in this window, answered with 0 left in the next
            service.pass(Duration.ofSeconds(4));
            service.latency = Duration.ofMillis(20);
            int before = service.accepted.size();
            service.fire(5);
            service.pass(Duration.ofSeconds(1));
            assertThat(service.accepted).hasSize(before + 5);
        }
    }

    @Nested
    @DisplayName("6: answers out of order across a window's edge")
    class OutOfOrder {

        @Test
        void shouldNeverSendMoreThanAWindowHas() {
            int[] calls = {0};
            service.latencies = () -> Duration.ofMillis(10 + (calls[0]++ * 7919L) % 1500);
            service.fire(300);
            service.pass(Duration.ofMinutes(10));
            assertThat(service.accepted).hasSize(300);
            assertThat(service.refused).isZero();
            assertNothingLeaked();
        }
    }

    @Nested
    @DisplayName("7: a clock that is off or jumps, a reset equal to the date, an early reset")
    class Clocks {

        @ParameterizedTest
        @ValueSource(ints = {-600, 600})
        void shouldNotCareForAServiceWhoseClockIsOff(int seconds) {
            service.skew = Duration.ofSeconds(seconds);
            service.fire(35);
            service.pass(WINDOW.multipliedBy(3).plusSeconds(1));
            assertThat(service.accepted).hasSize(35);
            assertThat(service.refused).isZero();
            assertNothingLeaked();
        }

        @ParameterizedTest
        @ValueSource(ints = {-600, 600})
        void shouldNotCareForAJumpOfTheClockByWhichItIsTold(int seconds) {
            service.fire(35);
            service.pass(WINDOW.plusSeconds(1));
            service.headers = (verdict, headers) -> {
                long now = TimeUnit.NANOSECONDS.toSeconds(verdict.now()) + seconds;
                long reset = Long.parseLong(headers.get("X-RateLimit-Reset")) + seconds;
                return headers.set("Date", HttpDate.of(Instant.ofEpochSecond(now)))
                        .set("X-RateLimit-Reset", reset);
            };
            service.pass(WINDOW.multipliedBy(2));
            assertThat(service.accepted).hasSize(35);
            assertThat(service.refused).isZero();
            assertNothingLeaked();
        }

        @ParameterizedTest
        @ValueSource(ints = {-600, 600})
        void shouldNotCareForAJumpOfTheServicesClock(int seconds) {
            service.fire(35);
            service.pass(Duration.ofSeconds(5));
            service.skew = Duration.ofSeconds(seconds);
            service.pass(Duration.ofMinutes(20));
            assertThat(service.accepted.size() + service.denied).isEqualTo(35);
            assertNothingLeaked();
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void shouldTakeAResetEqualToTheDateForAPauseNotForALicence(boolean absolute) {
            service.headers = (verdict, headers) ->
                    headers.set("X-RateLimit-Reset", absolute ? TimeUnit.NANOSECONDS.toSeconds(verdict.now()) : 0);
            service.fire(40);
            service.pass(Duration.ofMinutes(2));
            assertThat(service.accepted.size() + service.denied).isEqualTo(40);
            assertThat(service.refused).isLessThanOrEqualTo(20); // one window's calls for each that really begins
            assertNothingLeaked();
        }

        @Test
        void shouldWaitForTheEndOfAWindowInItsLastSecond() {
            service.fire(9);
            service.pass(Duration.ofMillis(9_800));
            List<Boolean> equal = new ArrayList<>();
            service.headers = (verdict, headers) -> {
                long date = TimeUnit.NANOSECONDS.toSeconds(verdict.now());
                equal.add(headers.get("X-RateLimit-Reset").equals(Long.toString(date)));
                return headers;
            };
            service.fire(6);
            service.pass(Duration.ofMillis(100));
            assertThat(equal).containsExactly(true);
            service.pass(Duration.ofMillis(1_200));
            assertThat(service.accepted).hasSize(15);
            assertThat(service.refused).isZero();
        }

        @Test
        void shouldUseWhatAnEarlyResetGivesToWindowsThatStartWithACall() {
            service.fire(8);
            service.pass(Duration.ofSeconds(1));
            service.server.resetWindows();
            service.fire(9);
            service.pass(Duration.ofSeconds(1));
            assertThat(service.accepted).hasSize(17);
            assertThat(service.refused).isZero();
        }

        @Test
        void shouldUseWhatAnEarlyResetGivesToAlignedWindows() {
            VirtualService aligned = service(policy(10).withStart(WindowStart.ALIGNED), 10);
            aligned.fire(8);
            aligned.pass(Duration.ofSeconds(1));
            aligned.server.resetWindows();
            aligned.fire(20);
            aligned.pass(Duration.ofMinutes(1));
            assertThat(aligned.accepted).hasSize(28);
            assertThat(aligned.refused).isZero();
        }
    }

    @Nested
    @DisplayName("8: headers that make no sense")
    class Chaos {

        @Test
        void shouldKeepToTheKnownLimit() {
            String[] garbage = {"-1", "abc", "99999999999999999999", "", "300, 300", "1e9", "4.5"};
            int[] answers = {0};
            service.headers =
                    (verdict, headers) -> headers.set("X-RateLimit-Limit", garbage[answers[0]++ % garbage.length])
                            .set("X-RateLimit-Remaining", garbage[(answers[0] + 2) % garbage.length])
                            .set("X-RateLimit-Reset", garbage[(answers[0] + 4) % garbage.length]);
            service.fire(50);
            service.pass(Duration.ofMinutes(5));
            assertThat(service.accepted).hasSize(50);
            assertThat(service.refused).isZero();
        }

        @Test
        void shouldStayClosedAfterARefusalThatMakesNoSense() {
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            service.server.consume("account", 9);
            service.headers = (verdict, headers) -> headers.set("X-RateLimit-Limit", "-10")
                    .set("X-RateLimit-Remaining", "99999999999999999999")
                    .set("X-RateLimit-Reset", "soon")
                    .set("Retry-After", "the day after tomorrow");
            service.fire(20);
            service.pass(Duration.ofSeconds(8));
            int refused = service.refused;
            assertThat(refused).isBetween(1, 3); // a quarter of what was left
            assertThat(service.accepted).hasSize(1);
            service.pass(Duration.ofMinutes(2));
            assertThat(service.accepted).hasSize(21 - refused);
            assertThat(service.refused).isEqualTo(refused);
            assertNothingLeaked();
        }

        @Test
        void shouldGoByTheAnswersThatMakeSense() {
            int[] answers = {0};
            service.headers = (verdict, headers) -> answers[0]++ % 3 == 0
                    ? headers
                    : headers.set("X-RateLimit-Remaining", "300")
                            .set("X-RateLimit-Reset", "-1")
                            .set("RateLimit", "limit=, remaining=;;, reset=\"x")
                            .set("RateLimit-Policy", "\"default\";q=-1;w=abc, ;;,");
            service.fire(50);
            service.pass(WINDOW.multipliedBy(6));
            assertThat(service.accepted).hasSize(50);
            assertThat(service.refused).isZero();
            assertNothingLeaked();
        }
    }

    @Nested
    @DisplayName("9: a cold burst at an unknown limit, and a limit that changes within a window")
    class Unknown {

        @Test
        void shouldLearnTheLimitFromTheFirstAnswer() {
            VirtualService unknown = new VirtualService(policy(25), RateLimitSettings.documented());
            unknown.fire(1000);
            assertThat(unknown.limits().current().inFlight()).isEqualTo(1);
            assertThat(unknown.limits().current().waiting()).isEqualTo(999);
            unknown.pass(Duration.ofMinutes(10));
            assertThat(unknown.accepted).hasSize(1000);
            assertThat(unknown.refused).isZero();
        }

        @ParameterizedTest
        @ValueSource(ints = {3, 30})
        void shouldFollowAnotherLimit(int limit) {
            service.fire(5);
            service.pass(Duration.ofSeconds(1));
            service.server.changeLimit("account", limit);
            service.fire(100);
            service.pass(Duration.ofMinutes(8));
            assertThat(service.accepted.size() + service.denied).isEqualTo(105);
            assertThat(service.refused).isLessThanOrEqualTo(3);
            assertThat(service.limits().current().limit()).isEqualTo(limit);
            assertNothingLeaked();
        }
    }

    @Nested
    @DisplayName("10: a month used up, a Retry-After beyond the deadline, a shutdown with waiters")
    class Endings {

        @Test
        void shouldFailAtOnceWhenTheMonthIsUsedUp() {
            VirtualService monthly = service(policy(10).withMonth(new Month(100, 95)), 10);
            List<Throwable> errors = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                monthly.call().subscribe(status -> {}, errors::add);
            }
            monthly.pass(Duration.ofSeconds(1));
            assertThat(monthly.accepted).hasSize(5);
            assertThat(errors).hasSize(25).hasOnlyElementsOfType(QuotaExhaustedException.class);
        }

        @Test
        void shouldFailAtOnceWhenTheServiceAsksForMoreThanTheDeadline() {
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            service.server.consume("account", 9);
            service.headers = (verdict, headers) -> headers.set("Retry-After", "3600");
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            List<Throwable> errors = new ArrayList<>();
            service.call(new CallTag(VirtualService.tag("/me").request(), "/me", null, Duration.ofMinutes(5)))
                    .subscribe(status -> {}, errors::add);
            assertThat(errors).singleElement().isInstanceOfSatisfying(PermitDeniedException.class, denied -> {
                assertThat(denied.reason()).isEqualTo(Reason.WAIT_TOO_LONG);
                assertThat(denied.expectedWait()).isGreaterThan(Duration.ofMinutes(59));
            });
        }

        @Test
        void shouldFailWhoeverWaitsAlreadyWhenTheServiceAsksForMoreThanTheirDeadline() {
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            service.server.consume("account", 9);
            service.headers = (verdict, headers) -> headers.set("Retry-After", "3600");
            List<Throwable> errors = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                service.call(new CallTag(VirtualService.tag("/me").request(), "/me", null, Duration.ofMinutes(5)))
                        .subscribe(status -> {}, errors::add);
            }
            service.pass(Duration.ofSeconds(1));
            assertThat(errors).hasSize(20);
            assertThat(errors)
                    .filteredOn(PermitDeniedException.class::isInstance)
                    .hasSize(20 - service.refused);
            assertNothingLeaked();
        }

        @Test
        void shouldFailWhoeverWaitsAtAShutdown() {
            service.fire(30);
            service.pass(Duration.ofSeconds(1));
            service.engine.close();
            assertThat(service.denied).isEqualTo(20);
            assertNothingLeaked();
            service.pass(WINDOW);
            assertThat(service.accepted).hasSize(10);
            service.fire(1);
            assertThat(service.denied).isEqualTo(21);
        }
    }
}
