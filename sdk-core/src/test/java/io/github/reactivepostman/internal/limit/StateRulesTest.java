package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.ratelimit.RateLimitState.Source;
import io.github.reactivepostman.test.limit.LimitPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.BaseSubscriber;

/** Rules 19 to 21: what programs are told. */
class StateRulesTest {

    private static final Duration WINDOW = Duration.ofSeconds(10);

    private final VirtualService service = VirtualService.of(10, WINDOW);

    private List<RateLimitState> recorded() {
        List<RateLimitState> states = new ArrayList<>();
        service.limits().states(RateLimitState.ACCOUNT).subscribe(states::add);
        service.pass(Duration.ZERO);
        return states;
    }

    @Nested
    @DisplayName("Rule 19: a hot stream of states, the newest at once and then every change")
    class Stream {

        @Test
        void shouldStartWithTheNewestState() {
            assertThat(recorded()).singleElement().satisfies(state -> {
                assertThat(state.source()).isEqualTo(Source.ASSUMED);
                assertThat(state.limit()).isEqualTo(10);
                assertThat(state.remaining()).isEqualTo(10);
            });
            service.fire(3);
            service.pass(Duration.ofSeconds(1));
            assertThat(recorded()).singleElement().satisfies(state -> {
                assertThat(state.source()).isEqualTo(Source.HEADER);
                assertThat(state.remaining()).isEqualTo(7);
            });
        }

        @Test
        void shouldTellEveryAnswer() {
            List<RateLimitState> states = recorded();
            for (int i = 0; i < 4; i++) {
                service.fire(1);
                service.pass(Duration.ofMillis(100));
            }
            assertThat(states).extracting(RateLimitState::remaining).containsExactly(10, 9, 8, 7, 6);
        }

        @Test
        void shouldTellAResetWithoutTraffic() {
            service.fire(4);
            service.pass(Duration.ofSeconds(1));
            List<RateLimitState> states = recorded();
            service.pass(Duration.ofSeconds(10));
            assertThat(states).hasSize(2);
            assertThat(states.get(1).source()).isEqualTo(Source.CLOCK);
            assertThat(states.get(1).remaining()).isEqualTo(10);
        }

        @Test
        void shouldTellARefusal() {
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            service.server.consume("account", 9);
            List<RateLimitState> states = recorded();
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            assertThat(states).last().satisfies(state -> {
                assertThat(state.source()).isEqualTo(Source.REFUSAL);
                assertThat(state.remaining()).isZero();
            });
        }

        @Test
        void shouldTellAnotherLimit() {
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            List<RateLimitState> states = recorded();
            service.server.changeLimit("account", 7);
            service.fire(1);
            service.pass(Duration.ofSeconds(1));
            assertThat(states).extracting(RateLimitState::limit).containsExactly(10, 7);
        }

        @Test
        void shouldGiveASlowSubscriberTheNewestState() {
            List<RateLimitState> states = new ArrayList<>();
            BaseSubscriber<RateLimitState> slow = new BaseSubscriber<>() {
                @Override
                protected void hookOnSubscribe(org.reactivestreams.Subscription subscription) {
                    // asks for nothing by itself
                }

                @Override
                protected void hookOnNext(RateLimitState state) {
                    states.add(state);
                }
            };
            service.limits().states(RateLimitState.ACCOUNT).subscribe(slow);
            for (int i = 0; i < 6; i++) {
                service.fire(1);
                service.pass(Duration.ofMillis(100));
            }
            slow.request(10);
            service.pass(Duration.ZERO);
            assertThat(states)
                    .hasSizeLessThanOrEqualTo(3)
                    .last()
                    .satisfies(state -> assertThat(state.remaining()).isEqualTo(4));
        }

        @Test
        void shouldTellTheBucketsApart() {
            VirtualService documented = new VirtualService(LimitPolicy.documented(), RateLimitSettings.documented());
            List<RateLimitState> all = new ArrayList<>();
            documented.limits().states().subscribe(all::add);
            documented.fire(2, "/workspaces");
            documented.pass(Duration.ofSeconds(1));
            assertThat(all.get(0).bucket()).isEqualTo("account");
            assertThat(documented.limits().current("lists").usedByUs()).isEqualTo(2);
            assertThat(documented.limits().current("lists").remaining()).isEqualTo(8);
            assertThat(documented.limits().buckets())
                    .extracting(RateLimitState::bucket)
                    .startsWith("account", "lists");
            assertThatThrownBy(() -> documented.limits().current("lits"))
                    .hasMessageContaining("'lits'")
                    .hasMessageContaining("lists");
        }

        @Test
        void shouldCompleteWhenTheClientIsClosed() {
            boolean[] completed = {false};
            service.limits().states().subscribe(state -> {}, error -> {}, () -> completed[0] = true);
            service.engine.close();
            service.pass(Duration.ZERO);
            assertThat(completed[0]).isTrue();
        }
    }

    @Nested
    @DisplayName("Rule 20: a state is immutable and complete")
    class State {

        @Test
        void shouldTellEverything() {
            service.server.consume("account", 2);
            service.fire(12);
            service.pass(Duration.ofSeconds(4));
            RateLimitState state = service.limits().current();
            assertThat(state.bucket()).isEqualTo("account");
            assertThat(state.limit()).isEqualTo(10);
            assertThat(state.remaining()).isZero();
            assertThat(state.isExhausted()).isTrue();
            assertThat(state.usedByUs()).isEqualTo(8);
            assertThat(state.usedByOthers()).isEqualTo(2);
            assertThat(state.inFlight()).isZero();
            assertThat(state.waiting()).isEqualTo(4);
            assertThat(state.window()).isEqualTo(WINDOW);
            assertThat(state.resetsIn()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(7));
            assertThat(state.resetsAt())
                    .isEqualTo(state.observedAt().plus(state.resetsIn() == null ? Duration.ZERO : state.resetsIn()));
            assertThat(state.month()).isNull();
        }
    }

    @Nested
    @DisplayName("Rule 21: exceptions carry the state")
    class Exceptions {

        @Test
        void shouldCarryTheStateOfTheBucketThatDenied() {
            service.fire(11);
            service.pass(Duration.ofSeconds(1));
            List<Throwable> errors = new ArrayList<>();
            service.call(new CallTag(VirtualService.tag("/me").request(), "/me", null, Duration.ofSeconds(1)))
                    .subscribe(status -> {}, errors::add);
            assertThat(errors)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            PermitDeniedException.class,
                            denied -> assertThat(denied.rateLimit())
                                    .isNotNull()
                                    .satisfies(state ->
                                            assertThat(state.isExhausted()).isTrue()));
        }
    }
}
