package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.error.PermitDeniedException.Reason;
import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.ratelimit.BucketPolicy;
import io.github.reactivepostman.ratelimit.Pacing;
import io.github.reactivepostman.ratelimit.Priority;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.Reserve;
import io.github.reactivepostman.test.limit.LimitPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** Rules 11 to 14: how calls wait and leave. */
class GateRulesTest {

    private static final Duration WINDOW = Duration.ofSeconds(10);

    private final VirtualService service = VirtualService.of(5, WINDOW);

    private static CallTag tag(String path, Priority priority, @Nullable Duration maxWait) {
        return new CallTag(new RequestInfo("GET", path, true), path, priority, maxWait);
    }

    @Nested
    @DisplayName("Rule 11: the gate serves first come, first served, without holding a thread")
    class FirstComeFirstServed {

        @Test
        void shouldKeepTheOrderOfCallsOfOnePriority() {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                int id = i;
                service.call().subscribe(status -> order.add(id));
            }
            service.pass(Duration.ofSeconds(30));
            assertThat(order).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        }

        @Test
        void shouldSignalSubscriptionAtOnceSoThatTimeoutsWorkWhileQueued() {
            service.fire(6);
            service.pass(Duration.ofSeconds(1));
            List<Throwable> errors = new ArrayList<>();
            service.call().timeout(Duration.ofMillis(200), service.clock).subscribe(status -> {}, errors::add);
            service.pass(Duration.ofMillis(200));
            assertThat(errors).singleElement().isInstanceOf(TimeoutException.class);
        }

        @Test
        void shouldLetInteractiveCallsGoBeforeBatchCallsThatWait() {
            List<String> order = new ArrayList<>();
            service.fire(5);
            service.call(tag("/me", Priority.BATCH, null)).subscribe(status -> order.add("batch"));
            service.call(tag("/me", Priority.INTERACTIVE, null)).subscribe(status -> order.add("interactive"));
            service.pass(Duration.ofSeconds(11));
            assertThat(order).containsExactly("interactive", "batch");
        }

        @Test
        void shouldSpreadBatchCallsBesideAReserveOverTheWholeWindow() {
            VirtualService even = new VirtualService(
                    LimitPolicy.documented().withoutFamilies().withAccount(5, WINDOW),
                    RateLimitSettings.documented()
                            .withAccount(5, WINDOW)
                            .withPacing(Pacing.EVEN)
                            .withReserve(Reserve.none().withInteractive(1)));
            for (int i = 0; i < 12; i++) {
                even.call(tag("/me", Priority.BATCH, null)).subscribe();
            }
            even.pass(Duration.ofSeconds(30));
            assertThat(even.accepted).hasSize(12);
        }

        @Test
        void shouldTakeThePriorityFromTheReactorContext() {
            List<String> order = new ArrayList<>();
            service.fire(5);
            service.call()
                    .contextWrite(context -> context.put(Priority.CONTEXT_KEY, Priority.BATCH))
                    .subscribe(status -> order.add("batch"));
            service.call().subscribe(status -> order.add("interactive"));
            service.pass(Duration.ofSeconds(11));
            assertThat(order).containsExactly("interactive", "batch");
        }

        @Test
        void shouldStartTheOthersWhenOneCallersCodeThrows() {
            service.fire(5);
            service.pass(Duration.ofSeconds(1));
            List<Throwable> errors = new ArrayList<>();
            service.engine
                    .gate(VirtualService.tag("/me"), new Mono<Integer>() {
                        @Override
                        public void subscribe(reactor.core.CoreSubscriber<? super Integer> actual) {
                            throw new IllegalStateException("a source that breaks the rules");
                        }
                    })
                    .subscribe(value -> {}, errors::add);
            service.fire(8);
            service.pass(Duration.ofMinutes(1));
            assertThat(service.accepted).hasSize(13);
            assertThat(errors).singleElement().isInstanceOf(IllegalStateException.class);
            assertThat(service.limits().current().inFlight()).isZero();
        }

        @Test
        void shouldStayAliveWhenTheSchedulerIsShutDown() {
            service.fire(1);
            service.clock.dispose();
            service.fire(3); // wait for the first one's answer, and no timer can be set for them
            assertThat(service.limits().current().waiting()).isEqualTo(3);
            service.engine.close();
            assertThat(service.denied).isEqualTo(3);
        }

        @Test
        void shouldServeAHundredThousandWaiters() {
            VirtualService large = VirtualService.of(60_000, WINDOW);
            large.fire(100_000);
            large.pass(Duration.ofSeconds(11));
            assertThat(large.accepted).hasSize(100_000);
            assertThat(large.refused + large.denied).isZero();
        }

        @Test
        void shouldNotGrowTheStackWhenSourcesCompleteAtOnce() {
            VirtualService large = VirtualService.of(100_000, WINDOW);
            int[] done = {0};
            for (int i = 0; i < 50_000; i++) {
                large.engine.gate(VirtualService.tag("/me"), Mono.just(1)).subscribe(value -> done[0]++);
            }
            large.pass(Duration.ofSeconds(30));
            assertThat(done[0]).isEqualTo(50_000);
        }
    }

    @Nested
    @DisplayName("Rule 12: a cancelled call leaves no trace")
    class Cancel {

        @Test
        void shouldNeverSubscribeToTheSourceOfACallCancelledWhileQueued() {
            service.fire(5);
            Disposable waiter = service.call().subscribe();
            service.pass(Duration.ofSeconds(1));
            waiter.dispose();
            assertThat(service.limits().current().waiting()).isZero();
            service.pass(Duration.ofSeconds(30));
            assertThat(service.accepted).hasSize(5);
        }

        @Test
        void shouldGiveBackTheSlotOfACallCancelledInFlight() {
            service.latency = Duration.ofSeconds(4);
            List<Disposable> calls = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                calls.add(service.call().subscribe());
            }
            service.pass(Duration.ofSeconds(5));
            calls.forEach(Disposable::dispose);
            assertThat(service.limits().current().inFlight()).isZero();
            service.latency = Duration.ofMillis(20);
            service.fire(10);
            service.pass(Duration.ofSeconds(40));
            assertThat(service.denied + service.refused).isZero();
            assertThat(service.accepted).hasSizeGreaterThanOrEqualTo(11);
        }

        @Test
        void shouldNotCountACallThatWasNeverSent() {
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            for (int i = 0; i < 20; i++) {
                service.engine
                        .gate(VirtualService.tag("/me"), Mono.error(new IllegalStateException("before sending")))
                        .subscribe(value -> {}, error -> {});
            }
            assertThat(service.limits().current().remaining()).isEqualTo(4);
        }
    }

    @Nested
    @DisplayName("Rule 13: a deadline that cannot be met is known ahead")
    class Deadline {

        @Test
        void shouldFailAtOnceWithTheExpectedTimeThePlaceAndTheState() {
            service.fire(12);
            service.pass(Duration.ofSeconds(1));
            List<Throwable> errors = new ArrayList<>();
            service.call(tag("/me", Priority.INTERACTIVE, Duration.ofSeconds(12)))
                    .subscribe(status -> {}, errors::add);
            assertThat(errors).singleElement().isInstanceOfSatisfying(PermitDeniedException.class, denied -> {
                assertThat(denied.reason()).isEqualTo(Reason.WAIT_TOO_LONG);
                assertThat(denied.expectedWait()).isBetween(Duration.ofSeconds(18), Duration.ofSeconds(20));
                assertThat(denied.position()).isEqualTo(7);
                assertThat(denied.rateLimit()).isNotNull();
                assertThat(denied).hasMessageContaining("GET /me").hasMessageContaining("maxWait");
            });
        }

        @Test
        void shouldExpectAWindowOfWhichNothingIsHeardYetToEndInTime() {
            VirtualService single = VirtualService.of(1, WINDOW);
            single.fire(2);
            single.pass(Duration.ofSeconds(1));
            single.call(tag("/me", Priority.INTERACTIVE, Duration.ofSeconds(21)))
                    .subscribe();
            single.pass(Duration.ofSeconds(25));
            assertThat(single.accepted).hasSize(3);
        }

        @Test
        void shouldNotCountThoseAheadWhoseTurnComesLater() {
            Duration window = Duration.ofSeconds(30);
            VirtualService shared = new VirtualService(
                    LimitPolicy.documented().withoutFamilies().withAccount(50, window),
                    RateLimitSettings.documented()
                            .withAccount(50, window)
                            .withFamilies(List.of(
                                    BucketPolicy.family("slow", 1, window, "* /slow"),
                                    BucketPolicy.family("quick", 1, Duration.ofSeconds(20), "* /quick"))));
            shared.fire(1, "/slow");
            shared.fire(1, "/quick");
            shared.pass(Duration.ofSeconds(1));
            shared.call(tag("/slow", Priority.BATCH, Duration.ofSeconds(40)))
                    .subscribe(status -> {}, error -> shared.denied++);
            shared.pass(Duration.ofSeconds(11));
            shared.fire(10, "/slow");
            shared.pass(Duration.ofSeconds(20)); // as a window ends in that time, all plans are looked at again
            assertThat(shared.denied).isZero();
            assertThat(shared.accepted).hasSize(3);
        }

        @Test
        void shouldWaitWhenTheDeadlineCanBeMet() {
            service.fire(5);
            service.pass(Duration.ofSeconds(1));
            List<Integer> statuses = new ArrayList<>();
            service.call(tag("/me", Priority.INTERACTIVE, Duration.ofSeconds(12)))
                    .subscribe(statuses::add);
            service.pass(Duration.ofSeconds(10));
            assertThat(statuses).containsExactly(200);
        }

        @Test
        void shouldFailAWaiterAsSoonAsALaterPlanMissesItsDeadline() {
            service.fire(5);
            service.pass(Duration.ofSeconds(1));
            List<Throwable> errors = new ArrayList<>();
            service.call(tag("/me", Priority.INTERACTIVE, Duration.ofSeconds(10)))
                    .subscribe(status -> {}, errors::add);
            service.server.consume("account", 100);
            service.headers = (verdict, headers) -> headers.set("Retry-After", "60");
            service.pass(Duration.ofMillis(8_990));
            service.server.resetWindows();
            service.server.consume("account", 5);
            service.pass(Duration.ofSeconds(2));
            assertThat(errors).hasSize(1);
        }

        @Test
        void shouldFailAtOnceWhenTheQueueIsFull() {
            VirtualService small = new VirtualService(
                    LimitPolicy.documented().withoutFamilies().withAccount(5, WINDOW),
                    RateLimitSettings.documented().withAccount(5, WINDOW).withMaxQueue(3));
            small.fire(4);
            assertThat(small.denied).isZero();
            List<Throwable> errors = new ArrayList<>();
            small.call().subscribe(status -> {}, errors::add);
            assertThat(errors)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            PermitDeniedException.class,
                            denied -> assertThat(denied.reason()).isEqualTo(Reason.QUEUE_FULL));
        }

        @Test
        void shouldRejectImpossibleSettings() {
            RateLimitSettings settings = RateLimitSettings.documented();
            assertThatThrownBy(() -> settings.withMaxQueue(-1)).hasMessageContaining("maxQueue");
            assertThatThrownBy(() -> settings.withMaxWait(Duration.ofSeconds(-1)))
                    .hasMessageContaining("maxWait");
            assertThatThrownBy(() -> settings.withAccount(0, WINDOW)).hasMessageContaining("limit of bucket 'account'");
        }
    }

    @Nested
    @DisplayName("Rule 14: a 429 closes its bucket for everyone, and one call goes first afterwards")
    class Refused {

        @Test
        void shouldHoldBackEverybodyUntilTheTimeThatTheServerGave() {
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            service.server.consume("account", 4);
            service.fire(4);
            service.pass(Duration.ofSeconds(1));
            int refusedBefore = service.refused;
            assertThat(refusedBefore).isPositive();
            service.fire(20);
            service.pass(Duration.ofSeconds(7));
            assertThat(service.refused).isEqualTo(refusedBefore);
            assertThat(service.limits().current().remaining()).isZero();
        }

        @Test
        void shouldSendOneCallFirstWhenItOpensAgain() {
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            service.server.consume("account", 4);
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            service.latency = Duration.ofSeconds(1);
            service.fire(5);
            service.pass(Duration.ofMillis(8_700));
            assertThat(service.limits().current().inFlight()).isEqualTo(1);
            service.pass(Duration.ofSeconds(14));
            assertThat(service.accepted).hasSize(6);
        }

        @Test
        void shouldFailEveryWaiterWhenTheClientIsClosed() {
            service.fire(8);
            service.pass(Duration.ofSeconds(1));
            service.engine.close();
            assertThat(service.denied).isEqualTo(3);
            List<Throwable> errors = new ArrayList<>();
            service.call().subscribe(status -> {}, errors::add);
            assertThat(errors)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            PermitDeniedException.class,
                            denied -> assertThat(denied.reason()).isEqualTo(Reason.CLOSED));
        }
    }
}
