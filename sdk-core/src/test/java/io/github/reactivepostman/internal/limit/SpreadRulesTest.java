package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.ratelimit.Pacing;
import io.github.reactivepostman.ratelimit.Priority;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.Reserve;
import io.github.reactivepostman.test.limit.LimitPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rules 15 and 16: what is kept back of a window, and how the rest is spread over it. */
class SpreadRulesTest {

    private static final int LIMIT = 20;
    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final RateLimitSettings SETTINGS =
            RateLimitSettings.documented().withAccount(LIMIT, WINDOW);

    /** Returns a service whose client has seen a whole window without others. */
    private static VirtualService alone(RateLimitSettings settings) {
        VirtualService service =
                new VirtualService(LimitPolicy.documented().withoutFamilies().withAccount(LIMIT, WINDOW), settings);
        service.fire(1);
        service.pass(WINDOW.plusSeconds(1));
        service.accepted.clear();
        return service;
    }

    private static void fire(VirtualService service, Priority priority, int calls) {
        CallTag tag = new CallTag(new RequestInfo("GET", "/me", true), "/me", priority, null);
        for (int i = 0; i < calls; i++) {
            service.call(tag).subscribe();
        }
    }

    @Nested
    @DisplayName("Rule 16: even pacing")
    class Even {

        private final VirtualService service = alone(SETTINGS.withPacing(Pacing.EVEN));

        private List<Long> gaps() {
            return LongStream.range(1, service.accepted.size())
                    .mapToObj(i -> service.accepted.get((int) i) - service.accepted.get((int) i - 1))
                    .toList();
        }

        @Test
        void shouldSpreadThePermitsOverTheWindow() {
            service.fire(LIMIT);
            service.pass(WINDOW);
            assertThat(service.accepted).hasSize(LIMIT);
            long even = WINDOW.toNanos() / LIMIT;
            assertThat(gaps()).allSatisfy(gap -> assertThat(gap).isBetween(even * 9 / 10, even * 12 / 10));
        }

        @Test
        void shouldUseWindowAfterWindowWhole() {
            service.fire(5 * LIMIT);
            service.pass(WINDOW.multipliedBy(5).plusSeconds(1));
            assertThat(service.accepted).hasSize(5 * LIMIT);
            assertThat(service.refused).isZero();
        }

        @Test
        void shouldMakeUpForTimeInWhichNobodyCalled() {
            service.fire(1);
            service.pass(Duration.ofSeconds(8));
            service.fire(LIMIT - 1);
            service.pass(Duration.ofSeconds(2));
            assertThat(service.accepted).hasSize(LIMIT);
        }

        @Test
        void shouldSayHowLongACallWaitsForItsShare() {
            service.fire(11);
            List<Throwable> errors = new ArrayList<>();
            CallTag impatient = new CallTag(
                    new RequestInfo("GET", "/me", true), "/me", Priority.INTERACTIVE, Duration.ofSeconds(2));
            service.call(impatient).subscribe(status -> {}, errors::add);
            assertThat(errors)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            PermitDeniedException.class,
                            denied -> assertThat(denied.expectedWait())
                                    .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6)));
        }
    }

    @Nested
    @DisplayName("Rule 15: a reserve")
    class Reserved {

        @Test
        void shouldKeepPermitsForInteractiveCallsFromBatchCalls() {
            VirtualService service = alone(SETTINGS.withReserve(Reserve.none().withInteractive(5)));
            fire(service, Priority.BATCH, 2 * LIMIT);
            service.pass(Duration.ofSeconds(5));
            assertThat(service.accepted).hasSize(LIMIT - 5);
            fire(service, Priority.INTERACTIVE, 8);
            service.pass(Duration.ofSeconds(1));
            assertThat(service.accepted).hasSize(LIMIT);
            assertThat(service.refused).isZero();
        }

        @Test
        void shouldCountWhatInteractiveCallsHaveUsedOfTheirReserve() {
            VirtualService service = alone(SETTINGS.withReserve(Reserve.none().withInteractive(5)));
            fire(service, Priority.INTERACTIVE, 5);
            fire(service, Priority.BATCH, LIMIT);
            service.pass(Duration.ofSeconds(5));
            assertThat(service.accepted).hasSize(LIMIT);
        }

        @Test
        void shouldLeavePermitsToOtherPrograms() {
            VirtualService service = alone(SETTINGS.withReserve(Reserve.none().withOthers(5)));
            service.fire(3 * LIMIT);
            service.pass(Duration.ofSeconds(5));
            assertThat(service.accepted).hasSize(LIMIT - 5);
            service.pass(WINDOW);
            assertThat(service.accepted).hasSize(2 * (LIMIT - 5));
        }

        @Test
        void shouldCountWhatOthersHaveUsedOfTheirReserve() {
            VirtualService service = alone(SETTINGS.withReserve(Reserve.none().withOthers(5)));
            service.server.consume("account", 5);
            service.fire(3 * LIMIT);
            service.pass(Duration.ofSeconds(9));
            assertThat(service.accepted).hasSize(LIMIT - 5);
            assertThat(service.refused).isZero();
        }

        @Test
        void shouldLetOneCallOutHoweverMuchIsKept() {
            VirtualService service = alone(SETTINGS.withReserve(new Reserve(100, 100)));
            fire(service, Priority.BATCH, 5);
            service.pass(WINDOW.multipliedBy(5).plusSeconds(1));
            assertThat(service.accepted).hasSize(5);
        }

        @Test
        void shouldRejectANegativeReserve() {
            assertThatThrownBy(() -> Reserve.none().withOthers(-1)).hasMessageContaining("others of a reserve");
        }
    }
}
